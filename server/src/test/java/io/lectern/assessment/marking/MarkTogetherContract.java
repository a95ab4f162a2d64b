package io.lectern.assessment.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.accounts.Actor;
import io.lectern.accounts.Role;
import io.lectern.accounts.events.AccountErased;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.assessment.attempt.Answering.Given;
import io.lectern.assessment.attempt.Attempt;
import io.lectern.assessment.attempt.TakeAssessment;
import io.lectern.assessment.authoring.Assessment;
import io.lectern.assessment.authoring.Conditions;
import io.lectern.assessment.marking.MarkTogether.Place;
import io.lectern.assessment.marking.MarkedItem.Part;
import io.lectern.assessment.question.Response.EssayResponse;
import io.lectern.assessment.testing.TestAssessments;
import io.lectern.courses.CourseId;
import io.lectern.courses.testing.TestCourses;
import io.lectern.enrolment.internal.Enrol;
import io.lectern.kernel.GeneralProblem;
import io.lectern.kernel.Ids;
import io.lectern.store.testing.OnMongo;
import io.lectern.store.testing.OnPostgres;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One mark for several answers, and comments that are used again. */
abstract class MarkTogetherContract {

    @OnPostgres
    static class OnPostgresTest extends MarkTogetherContract {}

    @OnMongo
    static class OnMongoTest extends MarkTogetherContract {}

    private static final Mark.Verdict ONE_POINT =
            new Mark.Verdict(BigDecimal.ONE, "The example is missing.", List.of(), null);

    @Autowired
    TestPeople people;

    @Autowired
    TestCourses courses;

    @Autowired
    TestAssessments make;

    @Autowired
    Enrol enrol;

    @Autowired
    TakeAssessment take;

    @Autowired
    MarkTogether together;

    @Autowired
    MarkAnswers mark;

    @Autowired
    KeepComments comments;

    @Autowired
    ForgetMarkings forget;

    @Autowired
    Clock clock;

    private Actor teacher = new Actor(Ids.next(), "Somebody", "en", Set.of(Role.TEACHER));
    private CourseId course = new CourseId(Ids.next());

    @BeforeEach
    void aCourse() {
        teacher = people.teacher().actor();
        course = courses.open(teacher, "Some text.");
    }

    private Assessment essays() {
        return make.quiz(
                teacher, course, Conditions.OF_A_QUIZ, make.essay(teacher, course), make.essay(teacher, course));
    }

    private Attempt handedIn(Assessment quiz) {
        Actor student = people.student().actor();
        enrol.self(student, course.value());
        Attempt attempt = take.start(student, quiz.id(), false);
        List<Given> given = attempt.items().stream()
                .map(item -> new Given(item.id(), new EssayResponse("It carries boxes."), 1))
                .toList();
        return take.submit(student, attempt.id(), given);
    }

    private static UUID question(Attempt attempt, int at) {
        return attempt.items().get(at).question();
    }

    private static Place place(Attempt attempt, UUID question) {
        return attempt.items().stream()
                .filter(item -> item.question().equals(question))
                .findFirst()
                .map(item -> new Place(attempt.id(), item.id()))
                .orElseThrow();
    }

    private List<Place> candidates(Assessment quiz, UUID question) {
        return together.candidates(teacher, quiz.id(), question, 1).candidates().stream()
                .map(c -> new Place(c.attempt().id(), c.item().id()))
                .toList();
    }

    @Test
    void severalAnswersGetTheSameMarkInOneStep() {
        Assessment quiz = essays();
        Attempt first = handedIn(quiz);
        Attempt second = handedIn(quiz);
        Attempt third = handedIn(quiz);
        UUID asked = question(first, 0);
        List<Place> all = List.of(place(first, asked), place(second, asked), place(third, asked));
        assertThat(candidates(quiz, asked)).containsExactlyElementsOf(all);

        var given = new MarkAnswers.Given(Part.MARK, null, ONE_POINT);
        mark.mark(teacher, third.id(), place(third, asked).item(), given);
        assertThat(candidates(quiz, asked)).containsExactlyElementsOf(all.subList(0, 2));

        MarkTogether.Outcome outcome = together.mark(teacher, quiz.id(), all, ONE_POINT);
        assertThat(outcome.marked()).isEqualTo(2);
        assertThat(outcome.left()).containsExactly(all.getLast());
        assertThat(candidates(quiz, asked)).isEmpty();
        assertThat(mark.open(teacher, first.id(), all.getFirst().item()).points())
                .isEqualByComparingTo("1");
    }

    @Test
    void onlyAnswersToOneQuestionOfTheAssessmentAreMarkedTogether() {
        Assessment quiz = essays();
        Attempt attempt = handedIn(quiz);
        List<Place> two = List.of(place(attempt, question(attempt, 0)), place(attempt, question(attempt, 1)));
        assertThatThrownBy(() -> together.mark(teacher, quiz.id(), two, ONE_POINT))
                .isInstanceOf(GeneralProblem.NotFound.class);
        List<Place> one = two.subList(0, 1);
        assertThatThrownBy(() -> together.mark(teacher, essays().id(), one, ONE_POINT))
                .isInstanceOf(GeneralProblem.NotFound.class);
        for (Actor other : List.of(
                people.auditor().actor(),
                people.teacher().actor(),
                people.student().actor())) {
            assertThatThrownBy(() -> together.mark(other, quiz.id(), one, ONE_POINT))
                    .isInstanceOf(GeneralProblem.Forbidden.class);
            assertThatThrownBy(() -> together.candidates(other, quiz.id(), question(attempt, 0), 1))
                    .isInstanceOf(GeneralProblem.Forbidden.class);
        }
    }

    @Test
    void commentsAreKeptForTheirMarkerAlone() {
        comments.keep(teacher, " The example is missing. ");
        comments.keep(teacher, "Well argued.");
        assertThat(comments.keep(teacher, "The example is missing."))
                .containsExactly("The example is missing.", "Well argued.");
        assertThat(comments.own(people.teacher().actor())).isEmpty();
        assertThat(comments.forget(teacher, "Well argued.")).containsExactly("The example is missing.");
        assertThatThrownBy(() -> comments.own(people.student().actor())).isInstanceOf(GeneralProblem.Forbidden.class);

        forget.on(new AccountErased(teacher.userId(), clock.instant()));
        Awaitility.await().untilAsserted(() -> assertThat(comments.own(teacher)).isEmpty());
    }
}
