/** The language model that the academy has configured, if any: asked for drafts and suggestions, never for decisions. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.lectern.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
