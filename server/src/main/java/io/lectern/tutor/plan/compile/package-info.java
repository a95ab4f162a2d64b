/** Turns a published lesson into a teaching plan, by rules and without looking anything up. */
@NullMarked
package io.lectern.tutor.plan.compile;

import org.jspecify.annotations.NullMarked;
