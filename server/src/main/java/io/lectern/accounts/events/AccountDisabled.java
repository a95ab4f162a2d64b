package io.lectern.accounts.events;

import java.time.Instant;
import java.util.UUID;

/** A person may no longer sign in and has been signed out everywhere; what is theirs is kept. */
public record AccountDisabled(UUID userId, Instant at) {}
