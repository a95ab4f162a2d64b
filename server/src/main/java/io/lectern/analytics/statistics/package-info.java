/** The formulas behind every figure: pure, with no framework and no store. */
@NullMarked
package io.lectern.analytics.statistics;

import org.jspecify.annotations.NullMarked;
