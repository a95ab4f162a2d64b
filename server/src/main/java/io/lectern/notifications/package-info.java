/** Mails: sent by SMTP, or kept in a local outbox that an administrator can read. */
@ApplicationModule(
        allowedDependencies = {
            "store",
            "accounts",
            "accounts :: events",
            "enrolment",
            "enrolment :: events",
            "courses",
            "courses :: events",
            "assessment :: events",
            "certificates :: events",
            "learning :: events",
            "liveclass :: events",
            "retention :: events"
        })
@NullMarked
package io.lectern.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
