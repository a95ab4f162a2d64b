/**
 * The teacher's voice: text made speakable, spoken by whichever engine the machine has, stored for ever with the
 * timeline that moves the face and lights the captions.
 */
@NullMarked
package io.lectern.tutor.speech;

import org.jspecify.annotations.NullMarked;
