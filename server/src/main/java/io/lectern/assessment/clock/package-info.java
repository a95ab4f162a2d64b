/** What the server can vouch for about time: signed moments, and when it was down itself. */
@NullMarked
package io.lectern.assessment.clock;

import org.jspecify.annotations.NullMarked;
