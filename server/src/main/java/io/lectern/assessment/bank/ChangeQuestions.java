package io.lectern.assessment.bank;

import static java.util.stream.Collectors.toSet;

import io.lectern.accounts.Actor;
import io.lectern.assessment.QuestionProblem;
import io.lectern.kernel.GeneralProblem;
import io.lectern.store.Turns;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Does the same to many questions of a course: to all of them or to none. Again changes nothing. */
@Component
public class ChangeQuestions {

    private final BankDesk desk;
    private final BankQuestions questions;
    private final Turns turns;
    private final Clock clock;

    ChangeQuestions(BankDesk desk, BankQuestions questions, Turns turns, Clock clock) {
        this.desk = desk;
        this.questions = questions;
        this.turns = turns;
        this.clock = clock;
    }

    /**
     * Takes them into use, out of it, or makes them drafts.
     *
     * @return how many were in another state before
     * @throws QuestionProblem.NotReviewed when they are to go into use and a model drafted some that nobody has reviewed
     */
    public int move(Actor actor, UUID courseId, Set<UUID> ids, QuestionState state) {
        desk.courseToEdit(actor, courseId);
        if (state == QuestionState.ACTIVE) {
            requireReviewed(ids);
        }
        return change(actor, courseId, ids, question -> question.in(state, actor.userId(), clock.instant()));
    }

    private void requireReviewed(Set<UUID> ids) {
        long unreviewed = questions.findAllById(ids).stream()
                .filter(BankQuestion::isUnreviewed)
                .count();
        if (unreviewed > 0) {
            throw new QuestionProblem.NotReviewed(unreviewed);
        }
    }

    /**
     * Puts tags on them and takes others off.
     *
     * @return how many had other tags before
     * @throws GeneralProblem.Invalid when one would have too many tags
     */
    public int tag(Actor actor, UUID courseId, Set<UUID> ids, Set<String> added, Set<String> removed) {
        Instant now = clock.instant();
        return change(actor, courseId, ids, question -> {
            BankQuestion.Label label = question.label().tagged(added, removed);
            QuestionCheck.require(label, question.content());
            return question.edited(question.state(), label, question.content(), actor.userId(), now);
        });
    }

    private int change(Actor actor, UUID courseId, Set<UUID> ids, UnaryOperator<BankQuestion> change) {
        desk.courseToEdit(actor, courseId);
        return turns.take(() -> {
            List<BankQuestion> found = questions.findAllById(ids).stream()
                    .filter(question -> question.courseId().equals(courseId))
                    .toList();
            if (!found.stream().map(BankQuestion::id).collect(toSet()).equals(ids)) {
                throw new GeneralProblem.NotFound("question");
            }
            List<BankQuestion> changed = found.stream()
                    .filter(question -> !saysTheSame(question, change.apply(question)))
                    .map(change)
                    .toList();
            questions.saveAll(changed);
            return changed.size();
        });
    }

    private static boolean saysTheSame(BankQuestion before, BankQuestion after) {
        return before.state() == after.state() && before.label().equals(after.label());
    }
}
