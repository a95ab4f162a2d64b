/** People and sessions for the tests of all modules. */
@NullMarked
package io.lectern.accounts.testing;

import org.jspecify.annotations.NullMarked;
