package io.lectern.assessment.marking;

import io.lectern.accounts.Actor;
import io.lectern.assessment.attempt.AskedQuestion;
import io.lectern.assessment.attempt.Attempt;
import io.lectern.assessment.attempt.AttemptItem;
import io.lectern.assessment.attempt.FileNames;
import io.lectern.assessment.attempt.MarkableAttempts;
import io.lectern.assessment.authoring.Assessment;
import io.lectern.assessment.marking.MarkedItem.Part;
import io.lectern.assessment.marking.MarkedItem.Stage;
import io.lectern.kernel.GeneralProblem;
import io.lectern.store.Turns;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Teachers mark answers. Who comes second with the same mark is told, and nothing is overwritten. */
@Component
public class MarkAnswers {

    /**
     * An answer before somebody who marks it.
     *
     * @param part what the person would do by marking it
     * @param standing the mark that theirs would replace
     * @param others marks that they may see besides
     * @param points what it earns, once it is done
     * @param earlier marks that were replaced, as far as they may be seen
     */
    public record Opened(
            Attempt attempt,
            AttemptItem item,
            Assessment assessment,
            AskedQuestion question,
            Learner learner,
            MarkingRules rules,
            Stage stage,
            Part part,
            @Nullable Mark standing,
            List<Mark> others,
            List<Mark> earlier,
            @Nullable Mark decision,
            @Nullable BigDecimal points,
            boolean released) {}

    /**
     * @param part what the person saw themselves doing
     * @param seen the mark that they saw and replace; null when they saw none
     */
    public record Given(Part part, @Nullable UUID seen, Mark.Verdict verdict) {}

    private final Markings markings;
    private final MarkableAttempts attempts;
    private final MarkingDesk desk;
    private final Suggestions suggestions;
    private final ApplicationEventPublisher events;
    private final Turns turns;
    private final Clock clock;

    MarkAnswers(
            Markings markings,
            MarkableAttempts attempts,
            MarkingDesk desk,
            Suggestions suggestions,
            ApplicationEventPublisher events,
            Turns turns,
            Clock clock) {
        this.markings = markings;
        this.attempts = attempts;
        this.desk = desk;
        this.suggestions = suggestions;
        this.events = events;
        this.turns = turns;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Opened open(Actor actor, UUID attemptId, UUID itemId) {
        Attempt attempt = attempts.over(attemptId);
        Assessment assessment = desk.toLook(actor, attempt.assessmentId());
        return opened(actor, assessment, attempt, markingOf(attempt, assessment), itemId);
    }

    /**
     * Marks an answer. A result that is released already is corrected by it at once.
     *
     * @throws GeneralProblem.Conflict when another mark is there than the person saw
     * @throws GeneralProblem.Invalid when the mark does not fit the answer
     */
    public Opened mark(Actor actor, UUID attemptId, UUID itemId, Given given) {
        Attempt attempt = attempts.over(attemptId);
        Assessment assessment = desk.toMark(actor, attempt.assessmentId());
        Marking marked = turns.take(() -> {
            Marking marking = markingOf(attempt, assessment);
            MarkedItem item = marking.item(itemId).orElseThrow(MarkAnswers::noAnswer);
            requireSeen(actor, given, item, marking.rules());
            Mark.Verdict verdict = VerdictCheck.settled(given.verdict(), questionOf(attempt, itemId), item, attempt);
            Mark.Seen advice = suggestions
                    .findByItemIdAndMarkerId(itemId, actor.userId())
                    .map(Suggestion::seen)
                    .orElse(null);
            Mark mark = Mark.of(verdict, actor.userId(), advice, clock.instant());
            Marking saved = markings.save(marking.with(itemId, mark, mark.at()));
            if (saved.isReleased()) {
                events.publishEvent(new MarksReleased(saved.id()));
            }
            return saved;
        });
        return opened(actor, assessment, attempt, marked, itemId);
    }

    private Marking markingOf(Attempt attempt, Assessment assessment) {
        return markings.findById(attempt.id())
                .map(marking -> marking.following(attempt))
                .orElseGet(() ->
                        Marking.begun(attempt, desk.settingsOf(assessment).rulesFor(attempt.id()), clock.instant()));
    }

    private static void requireSeen(Actor actor, Given given, MarkedItem item, MarkingRules rules) {
        UUID person = actor.userId();
        Optional<UUID> there = item.standing(person, rules).map(Mark::id);
        Part part = item.partOf(person, rules);
        if (part == Part.NONE || part != given.part() || !there.equals(Optional.ofNullable(given.seen()))) {
            throw new GeneralProblem.Conflict("mark");
        }
    }

    private AskedQuestion questionOf(Attempt attempt, UUID itemId) {
        Map<UUID, AskedQuestion> asked = attempts.questionsOf(
                attempt.items().stream().filter(i -> i.id().equals(itemId)).toList());
        return Objects.requireNonNull(asked.get(itemId));
    }

    private Opened opened(Actor actor, Assessment assessment, Attempt attempt, Marking marking, UUID itemId) {
        MarkedItem item = marking.item(itemId).orElseThrow(MarkAnswers::noAnswer);
        MarkingRules rules = marking.rules();
        UUID person = actor.userId();
        boolean marks = desk.mayMark(actor, assessment);
        List<Mark> visible = marks ? item.visibleTo(person, rules) : item.marks();
        Mark standing = marks ? item.standing(person, rules).orElse(null) : null;
        Learner learner = Objects.requireNonNull(
                desk.learners(assessment.id(), List.of(attempt)).get(attempt.id()));
        AttemptItem answer = itemOf(attempt, itemId);
        Mark decision = item.decision();
        FileNames names =
                learner.isHidden() ? FileNames.neutral(attempt, answer, actor.language()) : FileNames.given(answer);
        return new Opened(
                attempt,
                names.in(answer),
                assessment,
                questionOf(attempt, itemId),
                learner,
                rules,
                item.stage(rules),
                marks ? item.partOf(person, rules) : Part.NONE,
                standing == null ? null : standing.naming(names),
                visible.stream()
                        .filter(m -> !m.equals(standing))
                        .map(m -> m.naming(names))
                        .toList(),
                item.earlier().stream()
                        .filter(m -> !marks
                                || visible.size() == item.marks().size()
                                || m.marker().equals(person))
                        .map(m -> m.naming(names))
                        .toList(),
                decision == null ? null : decision.naming(names),
                item.points(rules).orElse(null),
                marking.isReleased());
    }

    private static AttemptItem itemOf(Attempt attempt, UUID itemId) {
        return attempt.items().stream()
                .filter(i -> i.id().equals(itemId))
                .findFirst()
                .orElseThrow(MarkAnswers::noAnswer);
    }

    private static GeneralProblem noAnswer() {
        return new GeneralProblem.NotFound("answer");
    }
}
