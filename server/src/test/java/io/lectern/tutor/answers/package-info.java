@NullMarked
package io.lectern.tutor.answers;

import org.jspecify.annotations.NullMarked;
