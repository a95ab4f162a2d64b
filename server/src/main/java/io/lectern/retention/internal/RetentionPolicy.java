package io.lectern.retention.internal;

import io.lectern.accounts.Actor;
import io.lectern.accounts.Role;
import io.lectern.kernel.GeneralProblem;

/** Who decides how long things are kept, and who may look. */
final class RetentionPolicy {

    private RetentionPolicy() {}

    /** Administrators and auditors. */
    static void requireMaySee(Actor actor) {
        require(actor.oversees(), "retention.see");
    }

    /** Administrators only. */
    static void requireMayDecide(Actor actor) {
        require(actor.is(Role.ADMINISTRATOR), "retention.decide");
    }

    private static void require(boolean allowed, String action) {
        if (!allowed) {
            throw new GeneralProblem.Forbidden(action);
        }
    }
}
