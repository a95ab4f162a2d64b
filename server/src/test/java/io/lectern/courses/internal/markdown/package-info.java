@NullMarked
package io.lectern.courses.internal.markdown;

import org.jspecify.annotations.NullMarked;
