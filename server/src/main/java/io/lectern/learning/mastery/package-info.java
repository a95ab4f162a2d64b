/** Skills of courses and how well learners master them, worked out from their answers. */
@NullMarked
package io.lectern.learning.mastery;

import org.jspecify.annotations.NullMarked;
