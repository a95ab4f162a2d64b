@NullMarked
package io.lectern.learning.watch;

import org.jspecify.annotations.NullMarked;
