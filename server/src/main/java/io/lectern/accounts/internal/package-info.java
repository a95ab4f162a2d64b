/** Accounts, sessions and the academy's own settings. */
@NullMarked
package io.lectern.accounts.internal;

import org.jspecify.annotations.NullMarked;
