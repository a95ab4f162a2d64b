package io.lectern.accounts.web;

import jakarta.validation.constraints.NotNull;

/** The secret of a mailed link. */
record LinkOpening(@NotNull String token) {
    @Override
    public String toString() {
        return "LinkOpening[...]";
    }
}
