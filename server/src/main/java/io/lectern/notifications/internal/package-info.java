/** Mails from being due to being sent, or kept in the outbox. */
@NullMarked
package io.lectern.notifications.internal;

import org.jspecify.annotations.NullMarked;
