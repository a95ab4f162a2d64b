/** The outbox's API. */
@NullMarked
package io.lectern.notifications.web;

import org.jspecify.annotations.NullMarked;
