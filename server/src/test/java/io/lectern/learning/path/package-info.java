@NullMarked
package io.lectern.learning.path;

import org.jspecify.annotations.NullMarked;
