/** People of the academy: who they are, how they sign in, what their roles allow. */
@ApplicationModule(allowedDependencies = {"store"})
@NullMarked
package io.lectern.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
