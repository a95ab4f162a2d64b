@NullMarked
package io.lectern.tutor.speech.audio;

import org.jspecify.annotations.NullMarked;
