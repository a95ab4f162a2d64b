/** What a learner has done: progress per block, resume, completion. */
@ApplicationModule(
        allowedDependencies = {
            "store",
            "accounts",
            "accounts :: events",
            "courses",
            "courses :: events",
            "enrolment",
            "enrolment :: events",
            "assessment",
            "assessment :: events",
            "liveclass",
            "liveclass :: events"
        })
@NullMarked
package io.lectern.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
