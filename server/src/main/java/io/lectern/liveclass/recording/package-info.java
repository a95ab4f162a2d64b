/** Recordings of classes: films that teachers add, and beside them the classes that can be heard again. */
@NullMarked
package io.lectern.liveclass.recording;

import org.jspecify.annotations.NullMarked;
