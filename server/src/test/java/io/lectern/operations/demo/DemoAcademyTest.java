package io.lectern.operations.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.lectern.accounts.Actor;
import io.lectern.accounts.People;
import io.lectern.accounts.Role;
import io.lectern.analytics.home.ReadOwnAgenda;
import io.lectern.analytics.home.Upcoming;
import io.lectern.assessment.attempt.Attempt;
import io.lectern.assessment.attempt.AttemptState;
import io.lectern.assessment.attempt.ReadAttempts;
import io.lectern.assessment.attempt.Standing;
import io.lectern.assessment.authoring.AssessmentKind;
import io.lectern.courses.Lessons;
import io.lectern.enrolment.EnrolmentRegister;
import io.lectern.learning.KnownSkills;
import io.lectern.learning.KnownSkills.OfSection;
import io.lectern.store.testing.OnPostgres;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
    private final KnownSkills known;
    private final ReadOwnAgenda agenda;

    DemoAcademyTest(
            @Autowired DemoAcademy demo,
            @Autowired People people,
            @Autowired EnrolmentRegister register,
            @Autowired Lessons lessons,
            @Autowired ReadAttempts attempts,
            @Autowired KnownSkills known,
            @Autowired ReadOwnAgenda agenda) {
        this.demo = demo;
        this.people = people;
        this.register = register;
        this.lessons = lessons;
        this.attempts = attempts;
        this.known = known;
        this.agenda = agenda;
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
    void itsCoursesHaveAQuizThatLearnersCanTakeAndAnExamThatOneHasTaken() {
        var aisha = people.findByEmail("aisha.alkaabi@demo.lectern.example").orElseThrow();
        var learner = new Actor(aisha.id().value(), aisha.name(), "ar", Set.of(Role.STUDENT));
        for (var course : register.coursesOf(aisha.id())) {
            assertThat(attempts.ofCourse(learner, course.value()))
                    .hasSize(2)
                    .filteredOn(offer -> offer.assessment().kind() == AssessmentKind.QUIZ)
                    .singleElement()
                    .satisfies(offer -> {
                        assertThat(offer.assessment().questions()).isGreaterThan(5);
                        assertThat(offer.standing().door()).isEqualTo(Standing.Door.OPEN);
                    });
        }
    }

    @Test
    void whatLearnersAnsweredIsScoredByTheRulesAndEssaysWaitForTheirTeacher() {
        var james = people.findByEmail("james.carter@demo.lectern.example").orElseThrow();
        var learner = new Actor(james.id().value(), james.name(), "en", Set.of(Role.STUDENT));
        UUID course = register.coursesOf(james.id()).getFirst().value();

        assertThat(attempts.ofCourse(learner, course))
                .flatExtracting(ReadAttempts.Offer::attempts)
                .extracting(
                        Attempt::state,
                        attempt ->
                                Objects.requireNonNull(attempt.score()).earned().intValue())
                .containsExactlyInAnyOrder(
                        tuple(AttemptState.MARKED, 5), tuple(AttemptState.MARKED, 7), tuple(AttemptState.SUBMITTED, 0));
    }

    @Test
    void classesHaveSomethingToFollow() {
        assertThat(standings("priya.nair", 1)).containsExactly(KnownSkills.Standing.KNOWN);
        assertThat(standings("maria.santos", 0)).containsExactly(KnownSkills.Standing.WEAK);
        assertThat(standings("hassan.raza", 0)).isEmpty();
    }

    @Test
    void theirHomePagesHaveSomethingThatComesUp() {
        assertThat(comingUp("priya.nair")).contains(Upcoming.Kind.ENROLMENT_ENDS);
        assertThat(comingUp("omar.haddad")).contains(Upcoming.Kind.LESSON);
    }

    private List<Upcoming.Kind> comingUp(String name) {
        var learner = people.findByEmail(name + "@demo.lectern.example").orElseThrow();
        var actor = new Actor(learner.id().value(), learner.name(), "en", Set.of(Role.STUDENT));
        return agenda.of(actor).upcoming().stream().map(Upcoming::kind).toList();
    }

    private Set<KnownSkills.Standing> standings(String name, int lesson) {
        var learner = people.findByEmail(name + "@demo.lectern.example").orElseThrow();
        var course = register.coursesOf(learner.id()).getFirst();
        var taught = lessons.publishedOf(course).get(lesson);
        return known.inLesson(learner.id(), taught.id(), taught.version()).values().stream()
                .map(OfSection::standing)
                .collect(Collectors.toSet());
    }

    @Test
    void everyStoryInTheFilesNamesALessonThatExists() throws Exception {
        for (var person : DemoFiles.people()) {
            for (var enrolment : person.enrolments()) {
                List<String> names = DemoCourses.lessonsOf(enrolment.course());
                assertThat(names)
                        .containsAll(enrolment.lessons().stream()
                                .map(DemoFiles.DemoLesson::lesson)
                                .toList());
            }
        }
    }
}
