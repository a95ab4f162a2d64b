package io.lectern.analytics.academy;

import io.lectern.accounts.Actor;
import io.lectern.kernel.GeneralProblem;

/** Decides who sees figures of the whole academy: administrators and auditors. */
final class AcademyDesk {

    private AcademyDesk() {}

    static void requireOversight(Actor actor) {
        if (!actor.oversees()) {
            throw new GeneralProblem.Forbidden("academy.insights");
        }
    }
}
