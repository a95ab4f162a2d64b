@NullMarked
package io.lectern.accounts.sessions;

import org.jspecify.annotations.NullMarked;
