/** What is asked of learners and what it is worth: questions, the bank, quizzes and exams, marking, grades. */
@ApplicationModule(
        allowedDependencies = {
            "store",
            "model",
            "accounts",
            "accounts :: events",
            "media",
            "courses",
            "courses :: events",
            "enrolment",
            "enrolment :: events"
        })
@NullMarked
package io.lectern.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
