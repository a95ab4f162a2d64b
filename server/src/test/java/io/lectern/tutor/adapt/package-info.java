@NullMarked
package io.lectern.tutor.adapt;

import org.jspecify.annotations.NullMarked;
