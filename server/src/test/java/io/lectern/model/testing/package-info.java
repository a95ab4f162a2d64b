/** A language model for tests, and for trying things out by hand. */
@NullMarked
package io.lectern.model.testing;

import org.jspecify.annotations.NullMarked;
