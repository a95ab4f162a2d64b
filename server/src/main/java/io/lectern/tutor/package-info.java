/** The avatar teacher: teaching plans, voice, the clock of a room, answers with their source. */
@ApplicationModule(
        allowedDependencies = {
            "store",
            "realtime",
            "accounts",
            "accounts :: events",
            "media",
            "media :: storage",
            "courses",
            "courses :: events",
            "enrolment",
            "liveclass",
            "liveclass :: events",
            "liveclass :: protocol",
            "learning"
        })
@NullMarked
package io.lectern.tutor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
