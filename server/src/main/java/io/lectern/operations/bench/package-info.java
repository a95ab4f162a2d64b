/** Measures a running Lectern from outside, as its browsers see it; {@code ./lectern bench} starts it. */
@NullMarked
package io.lectern.operations.bench;

import org.jspecify.annotations.NullMarked;
