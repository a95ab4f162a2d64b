/** Sessions on the MongoDB store, for which Spring Session has no repository of its own. */
@NullMarked
package io.lectern.accounts.sessions;

import org.jspecify.annotations.NullMarked;
