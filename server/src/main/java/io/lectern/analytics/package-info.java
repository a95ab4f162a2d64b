/** What the facts of the other modules add up to: for learners, teachers and who runs the academy. Nobody depends on it. */
@ApplicationModule(
        allowedDependencies = {
            "store",
            "accounts",
            "accounts :: events",
            "courses",
            "enrolment",
            "assessment",
            "assessment :: events",
            "liveclass",
            "learning",
            "learning :: events",
            "certificates"
        })
@NullMarked
package io.lectern.analytics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
