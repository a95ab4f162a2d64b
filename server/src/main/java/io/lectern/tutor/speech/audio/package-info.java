/** Sound as numbers: level, pauses, and the file that browsers play. */
@NullMarked
package io.lectern.tutor.speech.audio;

import org.jspecify.annotations.NullMarked;
