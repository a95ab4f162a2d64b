/** How people mark what no rule can score: marks, a second opinion, release to the learner. */
@NullMarked
package io.lectern.assessment.marking;

import org.jspecify.annotations.NullMarked;
