/** Who takes which course, from when until when. */
@ApplicationModule(
        allowedDependencies = {"store", "accounts", "accounts :: events", "media", "courses", "courses :: events"})
@NullMarked
package io.lectern.enrolment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
