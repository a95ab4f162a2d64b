package io.lectern.assessment.attempt;

import io.lectern.assessment.Score;
import io.lectern.assessment.authoring.Assessment;
import io.lectern.assessment.authoring.CourseRules;
import io.lectern.kernel.Aggregate;
import io.lectern.kernel.Ids;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;

/**
 * One person's attempt at an assessment. It keeps the questions, in the revisions and the order it began with, and the
 * terms that it is judged by: whatever changes later, it stays what it was.
 *
 * @param number 1 for the person's first attempt
 * @param dueAt when it is over at the latest, by the server's clock; null for never
 * @param submittedAt null while it runs
 * @param score of what is marked; null while it runs
 * @param passed null while it runs or something is still to be marked
 */
@Aggregate(module = "assessment", name = "attempt", collection = "assessment_attempt")
@CompoundIndex(
        name = "attempt_assessment_person_number",
        def = "{'assessmentId': 1, 'personId': 1, 'number': 1}",
        unique = true)
@CompoundIndex(name = "attempt_person_course", def = "{'personId': 1, 'courseId': 1}")
public record Attempt(
        @Id UUID id,
        @Version @Nullable Long version,
        UUID assessmentId,
        @Indexed UUID courseId,
        UUID personId,
        int number,
        AttemptState state,
        Instant startedAt,
        @Nullable @Indexed Instant dueAt,
        @Nullable Instant submittedAt,
        @Nullable Score score,
        @Nullable Boolean passed,
        Terms terms,
        List<AttemptItem> items) {

    public Attempt {
        items = List.copyOf(items);
    }

    static Attempt begun(
            Assessment assessment, CourseRules rules, UUID person, int number, List<AttemptItem> items, Instant at) {
        return new Attempt(
                Ids.next(),
                null,
                assessment.id(),
                assessment.courseId(),
                person,
                number,
                AttemptState.RUNNING,
                at,
                assessment.conditions().deadline(at),
                null,
                null,
                null,
                Terms.of(assessment, rules),
                items);
    }

    public boolean isRunning() {
        return state == AttemptState.RUNNING;
    }

    /** Whether its time is up, submitted or not. */
    public boolean isOverdueAt(Instant moment) {
        return dueAt != null && !moment.isBefore(dueAt);
    }

    Optional<AttemptItem> item(UUID itemId) {
        return items.stream().filter(i -> i.id().equals(itemId)).findFirst();
    }

    Attempt withItems(UnaryOperator<AttemptItem> change) {
        return with(
                state, submittedAt, score, passed, items.stream().map(change).toList());
    }

    /**
     * Over, with the results that its items have now. What needs a person's marks leaves the outcome open.
     *
     * @param at when it was submitted; at the latest when it was due
     */
    Attempt submitted(Instant at) {
        Instant end = dueAt != null && dueAt.isBefore(at) ? dueAt : at;
        return with(AttemptState.SUBMITTED, end, null, null, items).judged();
    }

    /** The score and the outcome that follow from the results of the items. */
    Attempt judged() {
        Score sum = items.stream().map(AttemptItem::score).reduce(Score.NOTHING, Score::plus);
        boolean open = items.stream().anyMatch(AttemptItem::needsMarking);
        return with(
                open ? AttemptState.SUBMITTED : AttemptState.MARKED,
                submittedAt,
                sum,
                open ? null : sum.passes(terms.passMark()),
                items);
    }

    private Attempt with(
            AttemptState next,
            @Nullable Instant submitted,
            @Nullable Score result,
            @Nullable Boolean outcome,
            List<AttemptItem> changed) {
        return new Attempt(
                id,
                version,
                assessmentId,
                courseId,
                personId,
                number,
                next,
                startedAt,
                dueAt,
                submitted,
                result,
                outcome,
                terms,
                changed);
    }
}
