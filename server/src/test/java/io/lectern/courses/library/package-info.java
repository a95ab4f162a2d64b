@NullMarked
package io.lectern.courses.library;

import org.jspecify.annotations.NullMarked;
