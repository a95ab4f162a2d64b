/** Answers that come after the end of their attempt: what proves when they were written, and what becomes of them. */
@NullMarked
package io.lectern.assessment.late;

import org.jspecify.annotations.NullMarked;
