/** Lessons for learners, their progress, their courses. */
@NullMarked
package io.lectern.learning.web;

import org.jspecify.annotations.NullMarked;
