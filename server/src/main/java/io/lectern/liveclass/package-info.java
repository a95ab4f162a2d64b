/** Classes: who is in the room, chat, raised hands, the connection to each learner. */
@ApplicationModule(
        allowedDependencies = {
            "store",
            "realtime",
            "accounts",
            "accounts :: events",
            "media",
            "courses",
            "courses :: events",
            "enrolment",
            "enrolment :: events"
        })
@NullMarked
package io.lectern.liveclass;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
