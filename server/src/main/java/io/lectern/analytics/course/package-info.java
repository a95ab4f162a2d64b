/** What teachers see of their courses: who learns, who is stuck, where, and how well questions do. */
@NullMarked
package io.lectern.analytics.course;

import org.jspecify.annotations.NullMarked;
