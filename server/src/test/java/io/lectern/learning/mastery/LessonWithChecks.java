package io.lectern.learning.mastery;

import io.lectern.accounts.Actor;
import io.lectern.accounts.Role;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.courses.Block;
import io.lectern.courses.CourseId;
import io.lectern.courses.CourseOutlines;
import io.lectern.courses.LessonId;
import io.lectern.courses.Lessons;
import io.lectern.courses.testing.TestCourses;
import io.lectern.enrolment.internal.Enrol;
import io.lectern.kernel.Ids;
import io.lectern.learning.CheckEvidence;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A learner in a course whose lesson asks for checks. */
abstract class LessonWithChecks {

    static final String TEXT = """
            ::: question
            What carries boxes?
            - [x] A pallet | Yes.
            - [ ] A level | No.
            :::
            """;

    @Autowired
    TestPeople people;

    @Autowired
    TestCourses make;

    @Autowired
    Enrol enrol;

    @Autowired
    Lessons lessons;

    @Autowired
    CourseOutlines outlines;

    @Autowired
    CheckEvidence evidence;

    @Autowired
    NoteEvidence note;

    @Autowired
    ReadMastery mastery;

    @Autowired
    EditSkills edit;

    @Autowired
    LearnerMasteries masteries;

    @Autowired
    CourseSkillsRecords records;

    @Autowired
    Clock clock;

    Actor teacher = new Actor(Ids.next(), "Somebody", "en", Set.of(Role.TEACHER));
    Actor student = teacher;
    CourseId course = new CourseId(Ids.next());
    LessonId lesson = new LessonId(Ids.next());
    UUID check = Ids.next();

    @BeforeEach
    void aLearnerInACourse() {
        teacher = people.teacher().actor();
        student = people.student().actor();
        course = make.open(teacher, TEXT);
        lesson = outlines.of(course).orElseThrow().lessons().getFirst().id();
        check = lessons.published(lesson).orElseThrow().blocks().stream()
                .map(Block::id)
                .findFirst()
                .orElseThrow();
        enrol.self(student, course.value());
    }

    SkillEstimate mine() {
        return mastery.mine(student, course.value()).getFirst().estimate();
    }

    Evidence answer(String key, Instant at, boolean right) {
        return new Evidence(key, Evidence.Source.CLASS, check, lesson.value(), null, List.of(), right, at);
    }

    void answers(int count, boolean right) {
        Instant now = clock.instant();
        List<Evidence> given = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            given.add(answer("key " + Ids.next(), now.plusMillis(i), right));
        }
        note.note(student.id(), course, given);
    }
}
