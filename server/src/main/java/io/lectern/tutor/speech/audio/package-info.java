/** Sound as numbers: level, pauses, and the file that browsers play. */
@NamedInterface("sound")
@NullMarked
package io.lectern.tutor.speech.audio;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
