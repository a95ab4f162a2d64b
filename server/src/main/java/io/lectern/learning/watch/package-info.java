/** What learners have watched of the videos of lessons, and where they left them. */
@NullMarked
package io.lectern.learning.watch;

import org.jspecify.annotations.NullMarked;
