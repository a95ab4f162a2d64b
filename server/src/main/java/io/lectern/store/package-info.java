/** Where records are kept: an embedded or given PostgreSQL, or any service that speaks the MongoDB API. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.lectern.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
