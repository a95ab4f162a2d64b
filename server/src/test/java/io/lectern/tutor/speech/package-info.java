@NullMarked
package io.lectern.tutor.speech;

import org.jspecify.annotations.NullMarked;
