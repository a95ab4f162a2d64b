package io.lectern.assessment.attempt;

import io.lectern.assessment.Score;
import io.lectern.assessment.authoring.Assessment;
import io.lectern.assessment.authoring.CourseRules;
import io.lectern.assessment.authoring.TimeLimit;
import io.lectern.assessment.question.Response.UploadResponse;
import io.lectern.assessment.question.Result;
import io.lectern.kernel.Aggregate;
import io.lectern.kernel.Ids;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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
@CompoundIndex(name = "attempt_course_state", def = "{'courseId': 1, 'state': 1, 'submittedAt': 1}")
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
            Assessment assessment,
            CourseRules rules,
            UUID person,
            int number,
            MoreTime more,
            List<AttemptItem> items,
            Instant at) {
        TimeLimit limit = assessment.conditions().limit();
        return new Attempt(
                Ids.next(),
                null,
                assessment.id(),
                assessment.courseId(),
                person,
                number,
                AttemptState.RUNNING,
                at,
                limit.deadline(at, more.on(limit)),
                null,
                null,
                null,
                Terms.of(assessment, rules, at),
                items);
    }

    /** As if nobody had confirmed a statement of honour: one that was taken elsewhere. */
    Attempt unconfirmed() {
        return new Attempt(
                id,
                version,
                assessmentId,
                courseId,
                personId,
                number,
                state,
                startedAt,
                dueAt,
                submittedAt,
                score,
                passed,
                terms.withoutHonour(),
                items);
    }

    public boolean isRunning() {
        return state == AttemptState.RUNNING;
    }

    /** Whether its time is up, submitted or not. */
    public boolean isOverdueAt(Instant moment) {
        return dueAt != null && !moment.isBefore(dueAt);
    }

    /** The largest of the responses that are kept, 0 for none. */
    public long lastSequence() {
        return items.stream().mapToLong(AttemptItem::sequence).max().orElse(0);
    }

    /** Whether its time ended it, not its learner. */
    public boolean isEndedByTime() {
        return dueAt != null && dueAt.equals(submittedAt);
    }

    /** The moment at which its learner hands it in; what was on its way when the time was up came in time. */
    Instant inTime(Instant moment) {
        return isOverdueAt(moment) && dueAt != null ? dueAt.minusMillis(1) : moment;
    }

    /** Whether files were handed in as answers. */
    boolean hasFiles() {
        return items.stream().map(AttemptItem::response).anyMatch(UploadResponse.class::isInstance);
    }

    /** With a later end, should this much more time on this limit lead to one. */
    Attempt with(MoreTime more, TimeLimit limit) {
        Instant end = limit.deadline(startedAt, more.on(limit));
        return dueAt == null || end == null || !end.isAfter(dueAt) ? this : dueAt(end);
    }

    /**
     * Without an end of its own it ends with its person's time in the course; when that is made longer it may go on, and it never
     * ends earlier than it was to.
     *
     * @param until when that time ends, null for never
     */
    Attempt within(@Nullable Instant until) {
        TimeLimit limit = terms.limit();
        boolean endless = limit != null && limit.deadline(startedAt, Duration.ZERO) == null;
        boolean begins = version == null && until != null;
        boolean later = dueAt != null && (until == null || until.isAfter(dueAt));
        return endless && (begins || later) ? dueAt(until) : this;
    }

    /** How many minutes its person has more than others, begun ones included; 0 for attempts that did not keep their limit. */
    public int moreMinutes() {
        Instant usual = terms.limit() == null ? null : terms.limit().deadline(startedAt, Duration.ZERO);
        return usual == null || dueAt == null
                ? 0
                : Math.toIntExact((Duration.between(usual, dueAt).toSeconds() + 59) / 60);
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

    /** With what people gave for some of its items. */
    Attempt marked(Map<UUID, BigDecimal> points) {
        return withItems(item -> {
                    BigDecimal given = points.get(item.id());
                    return given == null ? item : item.with(Result.marked(given, item.points()));
                })
                .judged();
    }

    /** What it earned with the answers that wait for nobody's marks, of the points of those. */
    public Score settled() {
        return items.stream()
                .filter(item -> !item.needsMarking())
                .map(AttemptItem::score)
                .reduce(Score.NOTHING, Score::plus);
    }

    /** When it was handed in; while it runs, when it began. */
    public Instant endedAt() {
        return submittedAt == null ? startedAt : submittedAt;
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

    private Attempt dueAt(@Nullable Instant end) {
        return new Attempt(
                id,
                version,
                assessmentId,
                courseId,
                personId,
                number,
                state,
                startedAt,
                end,
                submittedAt,
                score,
                passed,
                terms,
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
