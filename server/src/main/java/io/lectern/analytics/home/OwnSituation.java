package io.lectern.analytics.home;

import io.lectern.assessment.MarkingLoad.Load;
import io.lectern.assessment.OfferedAssessments.Offered;
import io.lectern.certificates.OwnCertificates.Earned;
import io.lectern.learning.TakenCourses.TakenCourse;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/**
 * What somebody's next step follows from.
 *
 * @param courses the one read last first
 * @param marking what waits for their marks, the oldest first
 * @param cards asked for only when nothing comes before them
 */
record OwnSituation(
        List<Taken> courses,
        List<Load> marking,
        IntSupplier cards,
        Supplier<Optional<Earned>> certificate,
        Instant now) {

    /** A course that they take, with its quizzes and exams. */
    record Taken(TakenCourse course, List<Offered> offers) {
        Taken {
            offers = List.copyOf(offers);
        }
    }

    OwnSituation {
        courses = List.copyOf(courses);
        marking = List.copyOf(marking);
    }
}
