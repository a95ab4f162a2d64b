/** Courses for the tests of this module and of others. */
@NullMarked
package io.lectern.courses.testing;

import org.jspecify.annotations.NullMarked;
