package io.lectern.accounts.events;

import java.time.Instant;
import java.util.UUID;

/** A person's account is gone; every module forgets what it knew of them. */
public record AccountErased(UUID userId, Instant at) {}
