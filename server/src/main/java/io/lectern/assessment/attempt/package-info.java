/** How learners take quizzes and exams: attempts, answers, deadlines, results. */
@NullMarked
package io.lectern.assessment.attempt;

import org.jspecify.annotations.NullMarked;
