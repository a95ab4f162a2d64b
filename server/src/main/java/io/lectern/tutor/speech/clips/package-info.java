/** Keeps what was said: making, storing and finding clips. */
@NullMarked
package io.lectern.tutor.speech.clips;

import org.jspecify.annotations.NullMarked;
