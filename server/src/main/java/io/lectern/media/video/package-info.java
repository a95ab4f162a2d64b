/** Videos that play at once everywhere: a kept queue of encoding, and what comes out of it. */
@NullMarked
package io.lectern.media.video;

import org.jspecify.annotations.NullMarked;
