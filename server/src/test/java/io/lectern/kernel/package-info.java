@NullMarked
package io.lectern.kernel;

import org.jspecify.annotations.NullMarked;
