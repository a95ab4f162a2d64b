package io.lectern.accounts;

import java.util.UUID;

/** A person of the academy. */
public record UserId(UUID value) {

    public static UserId of(UUID value) {
        return new UserId(value);
    }
}
