/** What a learner has earned, in writing: certificates, their rules, how anybody can check them. */
@ApplicationModule(
        allowedDependencies = {
            "store",
            "accounts",
            "accounts :: events",
            "media",
            "courses",
            "courses :: events",
            "enrolment",
            "assessment",
            "learning",
            "learning :: events"
        })
@NullMarked
package io.lectern.certificates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
