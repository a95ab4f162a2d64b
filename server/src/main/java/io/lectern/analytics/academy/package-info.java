/** What who runs the academy sees: who comes, when, how far they get, and the same as files. */
@NullMarked
package io.lectern.analytics.academy;

import org.jspecify.annotations.NullMarked;
