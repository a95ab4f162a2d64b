package io.lectern.operations.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.accounts.Actor;
import io.lectern.accounts.People;
import io.lectern.accounts.Role;
import io.lectern.assessment.attempt.ReadAttempts;
import io.lectern.assessment.attempt.Standing;
import io.lectern.courses.Lessons;
import io.lectern.enrolment.EnrolmentRegister;
import io.lectern.store.testing.OnPostgres;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.test.context.TestPropertySource;

/** The start of an empty academy with {@code lectern.demo} makes the demo academy, whole and once. */
@OnPostgres
@TestPropertySource(properties = "lectern.demo=true")
class DemoAcademyTest {

    private final DemoAcademy demo;
    private final People people;
    private final EnrolmentRegister register;
    private final Lessons lessons;
    private final ReadAttempts attempts;

    DemoAcademyTest(
            @Autowired DemoAcademy demo,
            @Autowired People people,
            @Autowired EnrolmentRegister register,
            @Autowired Lessons lessons,
            @Autowired ReadAttempts attempts) {
        this.demo = demo;
        this.people = people;
        this.register = register;
        this.lessons = lessons;
        this.attempts = attempts;
    }

    @Test
    void isMadeOnceHoweverOftenLecternStarts() throws Exception {
        demo.run(new DefaultApplicationArguments());

        var aisha = people.findByEmail("aisha.alkaabi@demo.lectern.example").orElseThrow();
        assertThat(aisha.name()).isEqualTo("عائشة الكعبي");
        assertThat(register.coursesOf(aisha.id())).hasSize(2);
        for (var course : register.coursesOf(aisha.id())) {
            assertThat(lessons.publishedOf(course)).hasSize(5);
        }
    }

    @Test
    void itsCoursesHaveAQuizEachThatLearnersCanTake() {
        var aisha = people.findByEmail("aisha.alkaabi@demo.lectern.example").orElseThrow();
        var learner = new Actor(aisha.id().value(), aisha.name(), "ar", Set.of(Role.STUDENT));
        for (var course : register.coursesOf(aisha.id())) {
            assertThat(attempts.ofCourse(learner, course.value()))
                    .singleElement()
                    .satisfies(offer -> {
                        assertThat(offer.assessment().questions()).isGreaterThan(5);
                        assertThat(offer.standing().door()).isEqualTo(Standing.Door.OPEN);
                    });
        }
    }

    @Test
    void everyStoryInTheFilesNamesALessonThatExists() throws Exception {
        for (var person : DemoFiles.people()) {
            for (var enrolment : person.enrolments()) {
                List<String> names = DemoFiles.lessonsOf(enrolment.course());
                assertThat(names)
                        .containsAll(enrolment.lessons().stream()
                                .map(DemoFiles.DemoLesson::lesson)
                                .toList());
            }
        }
    }
}
