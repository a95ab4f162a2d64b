/** Mails by SMTP. */
@NullMarked
package io.lectern.notifications.smtp;

import org.jspecify.annotations.NullMarked;
