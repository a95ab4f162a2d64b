package io.lectern.accounts.events;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody is to get a mail with a link: to join, or to choose a new password. The link's secret is not in here; it is made by
 * {@code AccountLetters} at the moment the mail is written.
 *
 * @param eventId of this event, for telling a second delivery from a second event
 * @param linkId to be given to {@code AccountLetters}
 * @param personId who gets the mail
 */
public record AccountLinkIssued(UUID eventId, UUID linkId, UUID personId, Instant at) {}
