/** The library: which files the academy has, where they stand, and what can be done to them everywhere at once. */
@NullMarked
package io.lectern.courses.library;

import org.jspecify.annotations.NullMarked;
