@NullMarked
package io.lectern.tutor.speech.clips;

import org.jspecify.annotations.NullMarked;
