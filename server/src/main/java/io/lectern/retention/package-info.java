/** How long things are kept: rules, a report before anything is deleted, days of grace, and a record of what was deleted. */
@ApplicationModule(allowedDependencies = {"store", "accounts", "courses", "assessment", "liveclass", "tutor"})
@NullMarked
package io.lectern.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
