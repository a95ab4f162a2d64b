package io.lectern.assessment;

import io.lectern.courses.CourseId;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** Tells what learners earned with each question when they met it first. Who may know is decided by the caller. */
public interface FirstPapers {

    /** @param earned of the {@code possible} points */
    record Answer(UUID question, int revision, BigDecimal earned, BigDecimal possible) {}

    /** Somebody's first attempt at an assessment; whose it was is not told. */
    record Paper(UUID assessment, List<Answer> answers) {
        public Paper {
            answers = List.copyOf(answers);
        }
    }

    /** Those of the course's quizzes and exams whose marks are complete and released. */
    List<Paper> of(CourseId course);
}
