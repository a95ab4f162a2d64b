/** Courses, their modules, lessons and blocks: drafts, publishing, import. */
@ApplicationModule(allowedDependencies = {"store", "accounts", "accounts :: events", "media"})
@NullMarked
package io.lectern.courses;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
