@NullMarked
package io.lectern.courses.internal;

import org.jspecify.annotations.NullMarked;
