@NullMarked
package io.lectern.analytics.home;

import org.jspecify.annotations.NullMarked;
