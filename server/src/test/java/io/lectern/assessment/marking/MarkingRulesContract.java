package io.lectern.assessment.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.accounts.Actor;
import io.lectern.assessment.AssessmentProblem;
import io.lectern.assessment.attempt.Attempt;
import io.lectern.assessment.authoring.Assessment;
import io.lectern.assessment.bank.BankQuestion;
import io.lectern.assessment.bank.QuestionContent;
import io.lectern.assessment.marking.MarkAnswers.Opened;
import io.lectern.assessment.marking.MarkedItem.Part;
import io.lectern.assessment.marking.MarkedItem.Stage;
import io.lectern.assessment.question.Rubric;
import io.lectern.assessment.question.Rubric.Criterion;
import io.lectern.assessment.question.Rubric.Level;
import io.lectern.assessment.question.Task.EssayTask;
import io.lectern.kernel.GeneralProblem;
import io.lectern.kernel.Ids;
import io.lectern.store.testing.OnMongo;
import io.lectern.store.testing.OnPostgres;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What an assessment's rules say of its marking: by two, without names, all together, by a rubric. */
abstract class MarkingRulesContract extends ExamToMark {

    @OnPostgres
    static class OnPostgresTest extends MarkingRulesContract {}

    @OnMongo
    static class OnMongoTest extends MarkingRulesContract {}

    private static final Rubric RUBRIC = new Rubric(List.of(
            new Criterion("c1", "Facts", List.of(level("a", "all", 3), level("b", "some", 1))),
            new Criterion("c2", "Style", List.of(level("c", "clear", 1), level("d", "not clear", 0)))));

    private static Level level(String id, String title, int points) {
        return new Level(id, title, BigDecimal.valueOf(points));
    }

    @Test
    void twoMarksAreBlindToEachOtherAndTheirMeanCounts() {
        Attempt attempt = handedIn(student, quiz(false, false, true, 50));
        Opened before = mark.open(second, attempt.id(), essayOf(attempt));
        assertThat(give(teacher, attempt, "0.75").stage()).isEqualTo(Stage.HALF);
        assertThat(mark.open(second, attempt.id(), essayOf(attempt)).others()).isEmpty();
        assertThat(mark.open(second, attempt.id(), essayOf(attempt)).standing()).isNull();
        assertThat(work.at(teacher, attempt.assessmentId()).papers().getFirst().answers())
                .noneMatch(FindWork.Answer::waits);
        assertThatThrownBy(() -> release.one(teacher, attempt.id())).isInstanceOf(AssessmentProblem.NotMarked.class);

        Opened both = give(second, attempt, before, "1");
        assertThat(both.stage()).isEqualTo(Stage.DONE);
        assertThat(both.points()).isEqualByComparingTo("0.88");
        assertThat(both.others()).hasSize(1);
        assertThatThrownBy(() -> give(second, attempt, both, "0")).isInstanceOf(GeneralProblem.Conflict.class);
    }

    @Test
    void aThirdPersonDecidesBetweenMarksThatAreTooFarApart() {
        Attempt attempt = handedIn(student, quiz(false, false, true, 20));
        Opened blind = mark.open(third, attempt.id(), essayOf(attempt));
        give(teacher, attempt, "0.2");
        assertThat(give(second, attempt, "0.9").stage()).isEqualTo(Stage.DISPUTED);
        assertThat(work.inCourses(teacher, course.value()).getFirst().disputed())
                .isEqualTo(1);
        assertThatThrownBy(() -> give(teacher, attempt, "0.9")).isInstanceOf(GeneralProblem.Conflict.class);
        assertThatThrownBy(() -> give(third, attempt, blind, "0.9"))
                .as("who meant to mark blind does not decide unawares")
                .isInstanceOf(GeneralProblem.Conflict.class);

        Opened decided = give(third, attempt, "0.6");
        assertThat(decided.part()).isEqualTo(Part.DECIDE);
        assertThat(decided.points()).isEqualByComparingTo("0.6");
        release.one(third, attempt.id());
        assertThat(Objects.requireNonNull(released(attempt).score()).earned()).isEqualByComparingTo("1.6");
    }

    @Test
    void allTogetherMeansAllAreMarked() {
        Assessment quiz = quiz(true, false, false, 0);
        Actor other = people.student().actor();
        enrol.self(other, course.value());
        Attempt mine = handedIn(student, quiz);
        Attempt theirs = handedIn(other, quiz);
        give(teacher, mine, "1");
        assertThatThrownBy(() -> release.one(teacher, mine.id()))
                .isInstanceOf(AssessmentProblem.ReleasedTogether.class);
        assertThatThrownBy(() -> release.all(teacher, quiz.id())).isInstanceOf(AssessmentProblem.NotMarked.class);
        give(teacher, theirs, "1");
        assertThat(release.all(teacher, quiz.id())).isEqualTo(2);
        assertThat(release.all(teacher, quiz.id())).isZero();
        released(mine);
    }

    @Test
    void withoutNamesUntilResultsAreReleased() {
        Assessment quiz = quiz(false, true, false, 0);
        Attempt attempt = handedIn(student, quiz);
        Learner learner = mark.open(teacher, attempt.id(), essayOf(attempt)).learner();
        assertThat(learner.name()).isEmpty();
        assertThat(learner.number()).isBetween(100_000, 999_999);
        assertThat(work.at(teacher, quiz.id()).papers().getFirst().learner()).isEqualTo(learner);
        assertThat(read.taken(teacher, quiz.id(), null).attempts()).allMatch(t -> t.person() == null);

        give(teacher, attempt, "1");
        long revision = decide.of(teacher, quiz.id()).revision();
        assertThatThrownBy(() -> decide.change(teacher, quiz.id(), revision, MarkingRules.USUAL))
                .isInstanceOf(AssessmentProblem.StillAnonymous.class);
        release.one(teacher, attempt.id());
        released(attempt);
        assertThat(read.taken(teacher, quiz.id(), null).attempts())
                .allMatch(t -> t.number() == null
                        && Objects.requireNonNull(t.person()).id().equals(student.id()));
        assertThat(markings.existsByAssessmentIdAndStateNot(quiz.id(), MarkingState.RELEASED))
                .isFalse();
        decide.change(teacher, quiz.id(), revision, MarkingRules.USUAL);
        assertThatThrownBy(() -> decide.change(teacher, quiz.id(), revision, MarkingRules.USUAL))
                .isInstanceOf(GeneralProblem.Conflict.class);
    }

    @Test
    void aChangedRubricRewritesNothingThatWasMarkedByIt() {
        var label = new BankQuestion.Label("Pallets " + Ids.next(), List.of(), List.of(), 2);
        BankQuestion question = questions.create(
                teacher,
                course.value(),
                false,
                label,
                new QuestionContent("Why?", new EssayTask(0, 0, null, 5, RUBRIC), "", BigDecimal.ONE));
        Attempt attempt = handedIn(student, make.quiz(teacher, course, once(), question));
        assertThatThrownBy(() -> byLevels(attempt, "a")).isInstanceOf(GeneralProblem.Invalid.class);
        Opened marked = byLevels(attempt, "b", "c");
        assertThat(marked.points()).isEqualByComparingTo("0.5");

        var harder =
                new Rubric(List.of(new Criterion("c1", "Facts", List.of(level("a", "all", 9), level("b", "no", 0)))));
        questions.edit(
                teacher,
                question.id(),
                question.edition(),
                false,
                label,
                new QuestionContent("Why?", new EssayTask(0, 0, null, 5, harder), "", BigDecimal.ONE));
        Opened later = mark.open(second, attempt.id(), essayOf(attempt));
        assertThat(later.points()).isEqualByComparingTo("0.5");
        assertThat(later.question().task().markedBy()).isEqualTo(RUBRIC);
        assertThat(Objects.requireNonNull(
                                Objects.requireNonNull(later.standing()).levels())
                        .rubric())
                .isEqualTo(RUBRIC);
    }

    private Opened byLevels(Attempt attempt, String... levels) {
        var outcome = new RubricOutcome(new Rubric(List.of()), List.of(levels));
        var verdict = new Mark.Verdict(BigDecimal.ZERO, "", List.of(), outcome);
        return mark.mark(teacher, attempt.id(), essayOf(attempt), new MarkAnswers.Given(Part.MARK, null, verdict));
    }
}
