@NullMarked
package io.lectern.analytics.academy;

import org.jspecify.annotations.NullMarked;
