@NullMarked
package io.lectern.analytics.activity;

import org.jspecify.annotations.NullMarked;
