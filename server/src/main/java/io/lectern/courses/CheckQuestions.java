package io.lectern.courses;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Judges answers to the check questions of published lessons. Who may answer is decided by the caller. */
public interface CheckQuestions {

    /** Empty when there is no such question. @param chosen zero-based */
    Optional<AnswerVerdict> judge(LessonId lesson, int version, UUID question, Set<Integer> chosen);
}
