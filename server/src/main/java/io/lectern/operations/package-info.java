/** Running the academy: demo data, health of providers, figures for operators. */
@ApplicationModule(
        allowedDependencies = {
            "store",
            "accounts",
            "media",
            "media :: ffmpeg",
            "media :: scan",
            "media :: storage",
            "courses",
            "enrolment",
            "assessment",
            "liveclass",
            "learning",
            "certificates",
            "analytics",
            "tutor",
            "tutor :: speech",
            "tutor :: sound",
            "notifications"
        })
@NullMarked
package io.lectern.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
