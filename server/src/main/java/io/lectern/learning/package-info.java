/** What a learner has done and knows: progress per block, the way through a course, skills, flashcards, feedback. */
@ApplicationModule(
        allowedDependencies = {
            "store",
            "model",
            "accounts",
            "accounts :: events",
            "media",
            "courses",
            "courses :: events",
            "enrolment",
            "enrolment :: events",
            "assessment",
            "assessment :: events",
            "assessment :: grounding",
            "liveclass",
            "liveclass :: events"
        })
@NullMarked
package io.lectern.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
