/** Teaching plans: kept per version of a lesson, edited and approved by teachers. */
@NullMarked
package io.lectern.tutor.plan;

import org.jspecify.annotations.NullMarked;
