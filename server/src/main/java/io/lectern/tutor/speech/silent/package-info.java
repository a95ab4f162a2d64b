/** What remains without any voice: captions at reading pace, with a face that moves. */
@NullMarked
package io.lectern.tutor.speech.silent;

import org.jspecify.annotations.NullMarked;
