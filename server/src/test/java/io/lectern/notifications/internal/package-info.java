@NullMarked
package io.lectern.notifications.internal;

import org.jspecify.annotations.NullMarked;
