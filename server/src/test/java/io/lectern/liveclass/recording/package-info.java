/** Recordings of classes. */
@NullMarked
package io.lectern.liveclass.recording;

import org.jspecify.annotations.NullMarked;
