/** Files of the academy, content addressed. */
@ApplicationModule(allowedDependencies = {"store", "accounts", "accounts :: events"})
@NullMarked
package io.lectern.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
