/** What teachers decide about the way through a course: how lessons are completed, what opens when and after what. */
@NullMarked
package io.lectern.learning.path;

import org.jspecify.annotations.NullMarked;
