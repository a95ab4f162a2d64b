/** Lessons to teach in tests. */
@NullMarked
package io.lectern.tutor.testing;

import org.jspecify.annotations.NullMarked;
