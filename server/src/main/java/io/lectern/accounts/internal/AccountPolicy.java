package io.lectern.accounts.internal;

import io.lectern.accounts.Actor;
import io.lectern.accounts.Role;
import io.lectern.kernel.GeneralProblem;

/** Who may do what with accounts and with the academy itself. */
final class AccountPolicy {

    private AccountPolicy() {}

    /** Administrators and auditors. */
    static void requireMaySeePeople(Actor by) {
        require(by.oversees(), "people.see");
    }

    /** Administrators only. */
    static void requireMayManagePeople(Actor by) {
        require(by.is(Role.ADMINISTRATOR), "people.manage");
    }

    /** Administrators only. */
    static void requireMayDescribeAcademy(Actor by) {
        require(by.is(Role.ADMINISTRATOR), "academy.describe");
    }

    private static void require(boolean allowed, String action) {
        if (!allowed) {
            throw new GeneralProblem.Forbidden(action);
        }
    }
}
