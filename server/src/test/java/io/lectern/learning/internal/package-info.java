@NullMarked
package io.lectern.learning.internal;

import org.jspecify.annotations.NullMarked;
