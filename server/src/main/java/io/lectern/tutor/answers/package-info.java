/** Answers learners' questions with the sentences of their own course, each with its source, and judges checks. */
@NullMarked
package io.lectern.tutor.answers;

import org.jspecify.annotations.NullMarked;
