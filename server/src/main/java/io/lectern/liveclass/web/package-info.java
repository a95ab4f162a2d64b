/** The API of the classes page. */
@NullMarked
package io.lectern.liveclass.web;

import org.jspecify.annotations.NullMarked;
