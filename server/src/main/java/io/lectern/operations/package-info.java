/** Running the academy: demo data, health of providers, figures for operators. */
@ApplicationModule(
        allowedDependencies = {
            "store",
            "accounts",
            "media",
            "courses",
            "enrolment",
            "assessment",
            "liveclass",
            "learning",
            "certificates",
            "tutor",
            "tutor :: speech",
            "tutor :: sound",
            "notifications"
        })
@NullMarked
package io.lectern.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
