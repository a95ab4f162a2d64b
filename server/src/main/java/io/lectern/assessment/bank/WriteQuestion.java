package io.lectern.assessment.bank;

import io.lectern.accounts.Actor;
import io.lectern.assessment.QuestionProblem;
import io.lectern.assessment.bank.BankQuestion.Label;
import io.lectern.assessment.question.Fault;
import io.lectern.assessment.question.PartIds;
import io.lectern.assessment.question.Task;
import io.lectern.assessment.question.TaskKind;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the questions of a bank. */
@Component
public class WriteQuestion {

    private final BankDesk desk;
    private final BankQuestions questions;
    private final FreezeQuestion freeze;
    private final QuestionPictures pictures;
    private final Clock clock;

    WriteQuestion(
            BankDesk desk, BankQuestions questions, FreezeQuestion freeze, QuestionPictures pictures, Clock clock) {
        this.desk = desk;
        this.questions = questions;
        this.freeze = freeze;
        this.pictures = pictures;
        this.clock = clock;
    }

    /** @param draft whether its author is not done yet */
    @Transactional
    public BankQuestion create(Actor actor, UUID courseId, boolean draft, Label label, QuestionContent content) {
        desk.courseToEdit(actor, courseId);
        requireRight(actor, label, content, null);
        return keep(BankQuestion.of(
                courseId, state(draft), tidy(label), settled(content, null), null, actor.userId(), clock.instant()));
    }

    /** Keeps what a model wrote on somebody's behalf. */
    @Transactional
    public BankQuestion draft(Actor actor, UUID courseId, Label label, QuestionContent content, Origin origin) {
        desk.courseToEdit(actor, courseId);
        requireRight(actor, label, content, null);
        return keep(BankQuestion.of(
                courseId,
                QuestionState.DRAFT,
                tidy(label),
                settled(content, null),
                origin,
                actor.userId(),
                clock.instant()));
    }

    /**
     * Saves what was changed on a version. Another content is another revision; another label is not. Saving what a model
     * drafted as ready is its review.
     *
     * @throws QuestionProblem.Changed when another version was saved meanwhile
     */
    @Transactional
    public BankQuestion edit(
            Actor actor, UUID questionId, long version, boolean draft, Label label, QuestionContent content) {
        BankQuestion question = desk.questionToEdit(actor, questionId);
        if (question.edition() != version) {
            throw new QuestionProblem.Changed(question.edition());
        }
        requireRight(actor, label, content, questionId);
        QuestionState state = question.state() == QuestionState.RETIRED ? QuestionState.RETIRED : state(draft);
        try {
            BankQuestion before = draft ? question : question.reviewed(clock.instant());
            return keep(before.edited(
                    state, tidy(label), settled(content, question.content().task()), actor.userId(), clock.instant()));
        } catch (OptimisticLockingFailureException e) {
            throw new QuestionProblem.Changed(version + 1);
        }
    }

    /** Takes the question out of use; again changes nothing. What was asked stays as it was. */
    @Transactional
    public BankQuestion retire(Actor actor, UUID questionId) {
        return moved(actor, questionId, QuestionState.RETIRED);
    }

    /**
     * Takes the question into use.
     *
     * @throws QuestionProblem.NotReviewed when a model drafted it and nobody has saved it as ready
     */
    @Transactional
    public BankQuestion restore(Actor actor, UUID questionId) {
        return moved(actor, questionId, QuestionState.ACTIVE);
    }

    /** A draft of its own that says the same. */
    @Transactional
    public BankQuestion duplicate(Actor actor, UUID questionId) {
        BankQuestion question = desk.questionToEdit(actor, questionId);
        return keep(BankQuestion.of(
                question.courseId(),
                QuestionState.DRAFT,
                question.label(),
                settled(question.content(), null),
                question.origin(),
                actor.userId(),
                clock.instant()));
    }

    private BankQuestion moved(Actor actor, UUID questionId, QuestionState state) {
        BankQuestion question = desk.questionToEdit(actor, questionId);
        if (state == QuestionState.ACTIVE && question.isUnreviewed()) {
            throw new QuestionProblem.NotReviewed(1);
        }
        return question.state() == state
                ? question
                : questions.save(question.in(state, actor.userId(), clock.instant()));
    }

    private void requireRight(Actor actor, Label label, QuestionContent content, @Nullable UUID questionId) {
        QuestionCheck.require(label, content);
        List<Fault> faults = pictures.faultsOf(actor, content, questionId);
        if (!faults.isEmpty()) {
            throw QuestionCheck.refusal(faults);
        }
    }

    private BankQuestion keep(BankQuestion question) {
        BankQuestion saved = questions.save(question);
        freeze.current(saved);
        pictures.keep(saved);
        return saved;
    }

    private static QuestionState state(boolean draft) {
        return draft ? QuestionState.DRAFT : QuestionState.ACTIVE;
    }

    private static QuestionContent settled(QuestionContent content, @Nullable Task before) {
        boolean sameKind = before != null && TaskKind.of(before) == TaskKind.of(content.task());
        return new QuestionContent(
                content.stem().strip(),
                PartIds.settled(content.task(), sameKind ? before : null),
                content.explanation().strip(),
                content.points());
    }

    private static Label tidy(Label label) {
        return new Label(label.title().strip(), tidy(label.tags()), tidy(label.skills()), label.difficulty());
    }

    private static List<String> tidy(List<String> tags) {
        return tags.stream().map(String::strip).distinct().toList();
    }
}
