/**
 * The teacher's voice: text made speakable, spoken by whichever engine the machine has, stored for ever with the
 * timeline that moves the face and lights the captions.
 */
@NamedInterface("speech")
@NullMarked
package io.lectern.tutor.speech;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
