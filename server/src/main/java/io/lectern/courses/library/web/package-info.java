/** What browsers ask about the library. */
@NullMarked
package io.lectern.courses.library.web;

import org.jspecify.annotations.NullMarked;
