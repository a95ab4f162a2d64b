@NullMarked
package io.lectern.analytics.statistics;

import org.jspecify.annotations.NullMarked;
