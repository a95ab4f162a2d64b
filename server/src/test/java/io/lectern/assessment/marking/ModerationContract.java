package io.lectern.assessment.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.accounts.Actor;
import io.lectern.accounts.Person;
import io.lectern.accounts.Role;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.assessment.AssessmentProblem;
import io.lectern.assessment.attempt.Answering.Given;
import io.lectern.assessment.attempt.Attempt;
import io.lectern.assessment.attempt.TakeAssessment;
import io.lectern.assessment.authoring.Assessment;
import io.lectern.assessment.authoring.Conditions;
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
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who looks over what was marked: a second marker for a part of it, and a signature before release. */
abstract class ModerationContract {

    @OnPostgres
    static class OnPostgresTest extends ModerationContract {}

    @OnMongo
    static class OnMongoTest extends ModerationContract {}

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
    FindWork work;

    @Autowired
    MarkAnswers mark;

    @Autowired
    SignMarks sign;

    @Autowired
    ReleaseMarks release;

    @Autowired
    DecideMarking decide;

    private Actor teacher = new Actor(Ids.next(), "Somebody", "en", Set.of(Role.TEACHER));
    private Actor administrator = teacher;
    private CourseId course = new CourseId(Ids.next());

    @BeforeEach
    void aCourse() {
        teacher = people.teacher().actor();
        administrator = people.administrator().actor();
        course = courses.open(teacher, "Some text.");
    }

    private Assessment essay(boolean second, @Nullable Integer sample, boolean signed) {
        Assessment essay = make.quiz(teacher, course, Conditions.OF_A_QUIZ, make.essay(teacher, course));
        var rules = new MarkingRules(
                false,
                false,
                second,
                BigDecimal.TEN,
                sample == null ? null : BigDecimal.valueOf(sample),
                signed ? true : null);
        decide.change(teacher, essay.id(), 0, rules);
        return essay;
    }

    private Attempt handedIn(Assessment essay) {
        Actor student = people.student().actor();
        enrol.self(student, course.value());
        Attempt attempt = take.start(student, essay.id(), false);
        UUID item = attempt.items().getFirst().id();
        return take.submit(student, attempt.id(), List.of(new Given(item, new EssayResponse("Boxes."), 1)));
    }

    private void give(Actor marker, Attempt attempt) {
        UUID item = attempt.items().getFirst().id();
        Mark standing = mark.open(marker, attempt.id(), item).standing();
        var verdict = new Mark.Verdict(BigDecimal.ONE, "", List.of(), null);
        mark.mark(
                marker,
                attempt.id(),
                item,
                new MarkAnswers.Given(Part.MARK, standing == null ? null : standing.id(), verdict));
    }

    @Test
    void whereASignatureIsAskedForNothingGoesOutWithoutIt() {
        Assessment essay = essay(false, null, true);
        Attempt attempt = handedIn(essay);
        give(teacher, attempt);
        FindWork.Work found = work.at(teacher, essay.id());
        assertThat(found.ready()).isZero();
        assertThat(found.unsigned()).isEqualTo(1);
        assertThat(work.inCourses(teacher, null)).singleElement().matches(waiting -> waiting.ready() == 0);
        assertThatThrownBy(() -> release.one(teacher, attempt.id())).isInstanceOf(AssessmentProblem.NotSigned.class);
        assertThatThrownBy(() -> release.all(teacher, essay.id())).isInstanceOf(AssessmentProblem.NotSigned.class);

        assertThat(sign.all(teacher, essay.id()))
                .as("nobody signs for what is theirs alone")
                .isEqualTo(new SignMarks.Outcome(0, 1));
        assertThat(sign.all(administrator, essay.id())).isEqualTo(new SignMarks.Outcome(1, 0));
        assertThat(work.at(teacher, essay.id()).papers()).singleElement().satisfies(paper -> {
            assertThat(paper.ready()).isTrue();
            assertThat(paper.signature()).extracting(Marking.Signature::by).isEqualTo(administrator.userId());
        });
        assertThat(release.all(teacher, essay.id())).isEqualTo(1);
    }

    @Test
    void aMarkThatChangesIsSignedForAgain() {
        Assessment essay = essay(false, null, true);
        Attempt attempt = handedIn(essay);
        give(teacher, attempt);
        sign.all(administrator, essay.id());
        give(teacher, attempt);
        assertThatThrownBy(() -> release.one(teacher, attempt.id())).isInstanceOf(AssessmentProblem.NotSigned.class);
    }

    @Test
    void onlyMarkersSign() {
        Assessment essay = essay(false, null, true);
        for (Actor other : List.of(
                people.auditor().actor(),
                people.teacher().actor(),
                people.student().actor())) {
            assertThatThrownBy(() -> sign.all(other, essay.id())).isInstanceOf(GeneralProblem.Forbidden.class);
        }
    }

    @Test
    void aPartOfTheAttemptsIsMarkedTwice() {
        Assessment all = essay(true, 100, false);
        Attempt drawn = handedIn(all);
        give(teacher, drawn);
        assertThat(work.at(teacher, all.id()).ready()).isZero();

        Assessment none = essay(true, 0, false);
        Attempt left = handedIn(none);
        give(teacher, left);
        assertThat(work.at(teacher, none.id()).ready()).isEqualTo(1);
    }

    @Test
    void chanceDrawsAboutAsManyAsAskedForAndAlwaysTheSame() {
        var rules = new MarkingRules(false, false, true, BigDecimal.TEN, BigDecimal.valueOf(20), null);
        MarkingSettings settings =
                MarkingSettings.usual(Ids.next(), course.value()).with(rules, Instant.EPOCH);
        List<UUID> attempts = IntStream.range(0, 5000).mapToObj(_ -> Ids.next()).toList();
        List<UUID> drawn = attempts.stream()
                .filter(attempt -> settings.rulesFor(attempt).second())
                .toList();
        assertThat(drawn.size()).isBetween(850, 1150);
        assertThat(drawn).allMatch(attempt -> settings.rulesFor(attempt).second());
    }

    @Test
    void whoMarksAndWhoCouldBesidesIsTold() {
        DecideMarking.Decided decided =
                decide.of(teacher, essay(true, null, false).id());
        assertThat(decided.teachers()).extracting(Person::id).containsExactly(teacher.id());
        assertThat(decided.others()).isNotEmpty().noneMatch(p -> p.id().equals(teacher.id()));
    }
}
