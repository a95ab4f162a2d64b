@NullMarked
package io.lectern.analytics.course;

import org.jspecify.annotations.NullMarked;
