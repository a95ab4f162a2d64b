/** How quizzes and exams are made: their questions, their conditions, the pass mark of their course. */
@NullMarked
package io.lectern.assessment.authoring;

import org.jspecify.annotations.NullMarked;
