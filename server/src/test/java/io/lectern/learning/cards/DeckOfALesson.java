package io.lectern.learning.cards;

import io.lectern.accounts.Actor;
import io.lectern.accounts.Role;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.courses.CourseId;
import io.lectern.courses.CourseOutlines;
import io.lectern.courses.LessonId;
import io.lectern.courses.Lessons;
import io.lectern.courses.testing.TestCourses;
import io.lectern.enrolment.internal.Enrol;
import io.lectern.kernel.Ids;
import io.lectern.learning.LessonProgressRecorder;
import io.lectern.learning.LessonProgressRecorder.Presence;
import io.lectern.learning.cards.schedule.Rating;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A learner in a course whose lesson gives cards. */
abstract class DeckOfALesson {

    static final String TEXT = """
            A **pallet** is a flat board that carries boxes.

            The signal is called the **reorder point**. It is a level of stock.

            ::: question
            What carries boxes?
            - [x] A pallet | Yes.
            - [ ] A level | No.
            > It has feet.
            :::

            ::: keypoints
            - The reorder point tells when to order again.
            :::
            """;

    @Autowired
    TestPeople people;

    @Autowired
    TestCourses make;

    @Autowired
    Enrol enrol;

    @Autowired
    LessonProgressRecorder progress;

    @Autowired
    Lessons lessons;

    @Autowired
    CourseOutlines outlines;

    @Autowired
    CardStudies studies;

    @Autowired
    CardPaces paces;

    @Autowired
    ReadCards read;

    @Autowired
    ReviewCards review;

    @Autowired
    Clock clock;

    Actor teacher = new Actor(Ids.next(), "Somebody", "en", Set.of(Role.TEACHER));
    Actor student = teacher;
    CourseId course = new CourseId(Ids.next());
    LessonId lesson = new LessonId(Ids.next());

    @BeforeEach
    void aLearnerInACourse() {
        teacher = people.teacher().actor();
        student = people.student().actor();
        course = make.open(teacher, TEXT);
        lesson = outlines.of(course).orElseThrow().lessons().getFirst().id();
        enrol.self(student, course.value());
    }

    void complete() {
        progress.attended(student.id(), Presence.whole(lesson, 1));
    }

    List<Held> toTake() {
        return read.mine(student).toTake();
    }

    CardStudy rate(UUID card, Rating rating, Instant at) {
        var given = new ReviewCards.Given(Ids.next(), card, rating, at, 1000);
        return review.record(student, List.of(given)).getFirst();
    }
}
