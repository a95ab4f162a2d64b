/** English spoken by MaryTTS inside this process. */
@NullMarked
package io.lectern.tutor.speech.mary;

import org.jspecify.annotations.NullMarked;
