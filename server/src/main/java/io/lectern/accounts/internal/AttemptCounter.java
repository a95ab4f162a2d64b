package io.lectern.accounts.internal;

import io.lectern.kernel.Aggregate;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;

/**
 * How often something was tried; shared by all nodes, and without a name in it.
 *
 * @param id made from what is counted, so that it tells nothing about it
 * @param expiresAt when the count is forgotten
 */
@Aggregate(module = "accounts", name = "attempt_counter", collection = "accounts_attempt_counter")
public record AttemptCounter(
        @Id UUID id, int count, Instant lastAt, @Indexed Instant expiresAt) {}
