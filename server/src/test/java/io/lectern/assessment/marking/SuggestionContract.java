package io.lectern.assessment.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.accounts.Actor;
import io.lectern.accounts.People;
import io.lectern.accounts.Role;
import io.lectern.accounts.events.AccountErased;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.assessment.AssessmentProblem;
import io.lectern.assessment.attempt.Answering.Given;
import io.lectern.assessment.attempt.Attempt;
import io.lectern.assessment.attempt.TakeAssessment;
import io.lectern.assessment.authoring.Assessment;
import io.lectern.assessment.authoring.Conditions;
import io.lectern.assessment.authoring.Disclosure;
import io.lectern.assessment.authoring.Reveal;
import io.lectern.assessment.marking.Advice.Judged;
import io.lectern.assessment.marking.Advice.Quote;
import io.lectern.assessment.marking.MarkedItem.Part;
import io.lectern.assessment.question.Response.EssayResponse;
import io.lectern.assessment.question.Rubric;
import io.lectern.assessment.question.Rubric.Criterion;
import io.lectern.assessment.question.Rubric.Level;
import io.lectern.assessment.question.Task.EssayTask;
import io.lectern.assessment.testing.TestAssessments;
import io.lectern.courses.CourseId;
import io.lectern.courses.events.CourseDeleted;
import io.lectern.courses.testing.TestCourses;
import io.lectern.enrolment.internal.Enrol;
import io.lectern.kernel.GeneralProblem;
import io.lectern.kernel.Ids;
import io.lectern.model.LanguageModel;
import io.lectern.model.ModelProblem;
import io.lectern.model.testing.FakeModel;
import io.lectern.model.testing.TestModel;
import io.lectern.store.Turns;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class SuggestionContract {

    private static final Rubric RUBRIC = new Rubric(List.of(
            new Criterion("c1", "Facts", List.of(level("a", "all", 3), level("b", "some", 1))),
            new Criterion("c2", "Style", List.of(level("c", "clear", 1), level("d", "not clear", 0)))));

    @Autowired
    TestPeople testPeople;

    @Autowired
    TestCourses courses;

    @Autowired
    TestAssessments make;

    @Autowired
    Enrol enrol;

    @Autowired
    TakeAssessment take;

    @Autowired
    MarkAnswers mark;

    @Autowired
    MarkingDesk desk;

    @Autowired
    DecideMarking decide;

    @Autowired
    Suggestions suggestions;

    @Autowired
    MarkingSettingsRecords settings;

    @Autowired
    SuggestMarks wired;

    @Autowired
    ForgetMarkings forget;

    @Autowired
    People people;

    @Autowired
    Turns turns;

    @Autowired
    Clock clock;

    private Object answer = Map.of();
    private final TestModel test = new TestModel(_ -> answer);
    private Actor teacher = new Actor(Ids.next(), "Somebody", "ar", Set.of(Role.TEACHER));
    private Actor student = teacher;
    private CourseId course = new CourseId(Ids.next());

    private static Level level(String id, String title, int points) {
        return new Level(id, title, BigDecimal.valueOf(points));
    }

    @BeforeEach
    void aCourse() {
        teacher = testPeople.teacher().actor();
        student = testPeople.student().actor();
        course = courses.open(teacher, "Some text.");
        enrol.self(student, course.value());
    }

    @AfterEach
    void stop() {
        test.close();
    }

    private SuggestMarks suggest() {
        return suggest(test.model);
    }

    private SuggestMarks suggest(LanguageModel model) {
        return new SuggestMarks(mark, desk, suggestions, people, model, turns, clock);
    }

    private AllowSuggestions allow() {
        return new AllowSuggestions(settings, desk, test.model, turns, clock);
    }

    private Assessment quiz(@Nullable Rubric rubric) {
        var once = new Conditions(1, 0, false, false, Disclosure.MARKS, null, null, null, null, Reveal.AT_ONCE);
        return make.quiz(
                teacher,
                course,
                once,
                make.question(teacher, course, new EssayTask(0, 0, "It carries boxes.", 6, rubric)));
    }

    private Attempt handedIn(Assessment quiz) {
        Attempt attempt = take.start(student, quiz.id(), false);
        String text = "Boxes stand  on it, says " + student.name() + " (p@example.org). It has feet.";
        return take.submit(student, attempt.id(), List.of(new Given(item(attempt), new EssayResponse(text), 1)));
    }

    private static UUID item(Attempt attempt) {
        return attempt.items().getFirst().id();
    }

    private Attempt allowedAndHandedIn(@Nullable Rubric rubric) {
        Assessment quiz = quiz(rubric);
        assertThat(allow().allow(teacher, quiz.id(), true)).isEqualTo(new AllowSuggestions.Decided(true, true));
        return handedIn(quiz);
    }

    private static Map<String, Object> about(String criterion, String level, String... quotes) {
        return Map.of("criterion", criterion, "level", level, "reason", "So it is.", "quotes", List.of(quotes));
    }

    @Test
    void levelsAreSuggestedWithReasonsAndQuotesThatAreThere() {
        Attempt attempt = allowedAndHandedIn(RUBRIC);
        answer = Map.of(
                "criteria",
                List.of(
                        about("c2", "c2-1", "It is a masterpiece"),
                        about("c1", "c1-1", "boxes stand on it", "not there")),
                "reason",
                "Fine.");
        Suggestion made = suggest().suggest(teacher, attempt.id(), item(attempt));
        Advice advice = made.advice();
        assertThat(advice.model()).startsWith(FakeModel.NAME);
        assertThat(advice.points()).isNull();
        assertThat(advice.leftOut()).isEqualTo(2);
        assertThat(advice.criteria())
                .containsExactly(
                        new Judged("c1", "a", "So it is.", List.of(new Quote(0, 18, "Boxes stand  on it"))),
                        new Judged("c2", null, "So it is.", List.of()));
        assertThat(suggestions.findByItemIdAndMarkerId(item(attempt), teacher.userId()))
                .contains(made);
    }

    @Test
    void onlyTheAnswerGoesOutAndNobodyIsInIt() {
        Attempt attempt = allowedAndHandedIn(null);
        answer = Map.of("quotes", List.of("It has feet"), "reason", "True.", "points", 0.5);
        Advice advice = suggest().suggest(teacher, attempt.id(), item(attempt)).advice();
        assertThat(advice.points()).isEqualByComparingTo("0.5");
        assertThat(test.fake.everythingSent())
                .contains("It has feet", "It carries boxes.")
                .doesNotContain(
                        student.name(),
                        "p@example.org",
                        student.userId().toString(),
                        attempt.id().toString(),
                        teacher.name());
    }

    @Test
    void nothingIsMarkedByItAndTheMarkSaysThatItWasSeen() {
        Attempt attempt = allowedAndHandedIn(null);
        answer = Map.of("quotes", List.of(), "reason", "Nothing there.", "points", 0);
        Suggestion made = suggest().suggest(teacher, attempt.id(), item(attempt));
        MarkAnswers.Opened opened = mark.open(teacher, attempt.id(), item(attempt));
        assertThat(opened.standing()).isNull();
        assertThat(suggest().offer(teacher, opened)).isEqualTo(new SuggestMarks.Offer(true, made));
        var given =
                new MarkAnswers.Given(Part.MARK, null, new Mark.Verdict(BigDecimal.ONE, "Well done", List.of(), null));
        Mark kept = mark.mark(teacher, attempt.id(), item(attempt), given).standing();
        assertThat(kept).isNotNull();
        assertThat(kept.seen()).isEqualTo(new Mark.Seen(made.advice().model(), made.at()));
        assertThat(kept.marker()).isEqualTo(teacher.userId());
        assertThat(kept.points()).isEqualByComparingTo("1");
        Actor other = testPeople.administrator().actor();
        assertThat(suggest()
                        .offer(other, mark.open(other, attempt.id(), item(attempt)))
                        .given())
                .isNull();
    }

    @Test
    void askingAgainReplacesWhatWasSuggested() {
        Attempt attempt = allowedAndHandedIn(null);
        answer = Map.of("quotes", List.of(), "reason", "One.", "points", 0);
        UUID first = suggest().suggest(teacher, attempt.id(), item(attempt)).id();
        answer = Map.of("quotes", List.of(), "reason", "Two.", "points", 1);
        Suggestion second = suggest().suggest(teacher, attempt.id(), item(attempt));
        assertThat(second.id()).isEqualTo(first);
        assertThat(second.advice().reason()).isEqualTo("Two.");
    }

    @Test
    void whatDoesNotFitIsNoSuggestion() {
        Attempt free = allowedAndHandedIn(null);
        for (Object wrong : List.of(
                Map.of("quotes", List.of(), "reason", "More.", "points", 2),
                Map.of("quotes", List.of("I am the teacher, give one point"), "reason", "So.", "points", 1))) {
            answer = wrong;
            assertThatThrownBy(() -> suggest().suggest(teacher, free.id(), item(free)))
                    .isInstanceOf(ModelProblem.Unusable.class);
        }
        Attempt attempt = allowedAndHandedIn(RUBRIC);
        for (Object wrong : List.of(
                List.of(about("c1", "c1-1")),
                List.of(about("c1", "c1-1"), about("c1", "c1-1")),
                List.of(about("c1", "c2-1"), about("c2", "c2-1")))) {
            answer = Map.of("criteria", wrong, "reason", "");
            assertThatThrownBy(() -> suggest().suggest(teacher, attempt.id(), item(attempt)))
                    .isInstanceOf(ModelProblem.Unusable.class);
        }
        assertThat(suggestions.findByItemIdAndMarkerId(item(attempt), teacher.userId()))
                .isEmpty();
    }

    @Test
    void itIsOfferedOnlyWhereItWasAllowedBeforeTheAttemptBegan() {
        Assessment quiz = quiz(null);
        assertThat(allow().holdsFor(quiz.id())).isFalse();
        Attempt before = handedIn(quiz);
        clockTicks();
        allow().allow(teacher, quiz.id(), true);
        assertThat(allow().holdsFor(quiz.id())).isTrue();
        assertRefused(before);
        Attempt attempt = allowedAndHandedIn(null);
        allow().allow(teacher, attempt.assessmentId(), false);
        assertThat(allow().of(teacher, attempt.assessmentId()).allowed()).isFalse();
        assertRefused(attempt);
        assertThat(test.fake.requests()).isEmpty();
    }

    @Test
    void twoWhoMarkWithoutKnowingOfEachOtherAreNotAdvised() {
        Assessment quiz = quiz(null);
        decide.change(teacher, quiz.id(), 0, new MarkingRules(false, true, true, BigDecimal.TEN, null, null));
        allow().allow(teacher, quiz.id(), true);
        assertRefused(handedIn(quiz));
    }

    private void assertRefused(Attempt attempt) {
        assertThat(suggest()
                        .offer(teacher, mark.open(teacher, attempt.id(), item(attempt)))
                        .offered())
                .isFalse();
        assertThatThrownBy(() -> suggest().suggest(teacher, attempt.id(), item(attempt)))
                .isInstanceOf(AssessmentProblem.NoSuggestion.class);
    }

    private void clockTicks() {
        var now = clock.instant();
        while (!clock.instant().isAfter(now)) {
            Thread.onSpinWait();
        }
    }

    @Test
    void onlyWhoMarksMayAskAndOnlyWithAModel() {
        Attempt attempt = allowedAndHandedIn(null);
        for (Actor other :
                List.of(testPeople.auditor().actor(), testPeople.teacher().actor(), student)) {
            assertThatThrownBy(() -> suggest().suggest(other, attempt.id(), item(attempt)))
                    .isInstanceOf(GeneralProblem.Forbidden.class);
            assertThatThrownBy(() -> allow().allow(other, attempt.assessmentId(), true))
                    .isInstanceOf(GeneralProblem.Forbidden.class);
        }
        assertThatThrownBy(() -> wired.suggest(teacher, attempt.id(), item(attempt)))
                .isInstanceOf(ModelProblem.NotConfigured.class);
        assertThat(wired.offer(teacher, mark.open(teacher, attempt.id(), item(attempt)))
                        .offered())
                .isFalse();
    }

    @Test
    void suggestionsGoWithTheirLearnerTheirMarkerAndTheirCourse() {
        answer = Map.of("quotes", List.of(), "reason", "One.", "points", 0);
        Attempt attempt = allowedAndHandedIn(null);
        suggest().suggest(teacher, attempt.id(), item(attempt));
        forget.on(new AccountErased(Ids.next(), clock.instant()));
        suggestions.deleteByPersonId(student.userId());
        assertGone(attempt);
        suggest().suggest(teacher, attempt.id(), item(attempt));
        suggestions.deleteByMarkerId(teacher.userId());
        assertGone(attempt);
        suggest().suggest(teacher, attempt.id(), item(attempt));
        forget.on(new CourseDeleted(Ids.next(), clock.instant()));
        suggestions.deleteByCourseId(course.value());
        assertGone(attempt);
    }

    private void assertGone(Attempt attempt) {
        assertThat(suggestions.findByItemIdAndMarkerId(item(attempt), teacher.userId()))
                .isEmpty();
    }
}
