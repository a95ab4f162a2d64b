/** Plans fitted to one learner: what is known is shortened, what is weak is said again and asked again. Pure. */
@NullMarked
package io.lectern.tutor.adapt;

import org.jspecify.annotations.NullMarked;
