/** Purposes of uploads for tests. */
@NullMarked
package io.lectern.media.testing;

import org.jspecify.annotations.NullMarked;
