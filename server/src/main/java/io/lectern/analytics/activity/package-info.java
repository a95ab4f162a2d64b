/** When learners were at work: the minutes, kept by the hour. */
@NullMarked
package io.lectern.analytics.activity;

import org.jspecify.annotations.NullMarked;
