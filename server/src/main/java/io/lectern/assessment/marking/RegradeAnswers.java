package io.lectern.assessment.marking;

import io.lectern.accounts.Actor;
import io.lectern.assessment.attempt.AskedQuestion;
import io.lectern.assessment.attempt.Attempt;
import io.lectern.assessment.attempt.AttemptItem;
import io.lectern.assessment.attempt.MarkableAttempts;
import io.lectern.assessment.authoring.Assessment;
import io.lectern.assessment.marking.Regrade.Change;
import io.lectern.assessment.marking.Regrade.Outcome;
import io.lectern.kernel.GeneralProblem;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Judges answers anew after a question was put right: first shows who changes and by how much, then does it. */
@Component
public class RegradeAnswers {

    /** A question that was put right since it was asked. @param answers that were judged by another revision */
    public record Outdated(AskedQuestion question, int answers) {}

    /** An attempt that would change. */
    public record Line(Change change, Learner learner, int number) {}

    /** @param unchanged answers that keep their points */
    public record Preview(AskedQuestion question, List<Line> lines, int unchanged) {}

    private record Judged(Attempt attempt, List<Change> changes) {}

    private final Regrades regrades;
    private final MarkableAttempts attempts;
    private final MarkingDesk desk;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RegradeAnswers(
            Regrades regrades,
            MarkableAttempts attempts,
            MarkingDesk desk,
            ApplicationEventPublisher events,
            Clock clock) {
        this.regrades = regrades;
        this.attempts = attempts;
        this.desk = desk;
        this.events = events;
        this.clock = clock;
    }

    /** The questions of the assessment's attempts that say something else by now. */
    @Transactional(readOnly = true)
    public List<Outdated> outdated(Actor actor, UUID assessmentId) {
        Assessment assessment = desk.toLook(actor, assessmentId);
        Map<UUID, AskedQuestion> newest = new HashMap<>();
        Map<UUID, Integer> answers = new HashMap<>();
        attempts.overAt(assessmentId, portion -> {
            List<AttemptItem> items = portion.stream()
                    .flatMap(attempt -> attempt.items().stream())
                    .toList();
            Set<UUID> unknown = items.stream()
                    .map(AttemptItem::question)
                    .filter(id -> !newest.containsKey(id))
                    .collect(Collectors.toSet());
            attempts.newest(assessment.courseId(), unknown).forEach(question -> newest.put(question.id(), question));
            items.stream()
                    .filter(item -> newest.containsKey(item.question())
                            && attempts.isOutdated(item, Objects.requireNonNull(newest.get(item.question()))))
                    .forEach(item -> answers.merge(item.question(), 1, Integer::sum));
        });
        return answers.entrySet().stream()
                .map(found -> new Outdated(Objects.requireNonNull(newest.get(found.getKey())), found.getValue()))
                .sorted(Comparator.comparing(found -> found.question().id()))
                .toList();
    }

    @Transactional(readOnly = true)
    public Preview preview(Actor actor, UUID assessmentId, UUID questionId) {
        Assessment assessment = desk.toLook(actor, assessmentId);
        AskedQuestion question = current(assessment, questionId);
        List<Judged> judged = judged(assessmentId, question);
        List<Attempt> changing = judged.stream().map(Judged::attempt).toList();
        Map<UUID, Learner> learners = desk.learners(assessmentId, changing);
        List<Line> lines = new ArrayList<>();
        int unchanged = 0;
        for (Judged one : judged) {
            for (Change change : one.changes()) {
                if (change.before().equals(change.after())) {
                    unchanged++;
                } else {
                    Attempt attempt = one.attempt();
                    lines.add(new Line(change, Objects.requireNonNull(learners.get(attempt.id())), attempt.number()));
                }
            }
        }
        return new Preview(question, lines, unchanged);
    }

    /**
     * Judges all answers by the question as it is now. What was before is kept.
     *
     * @param revision that the person saw
     * @return how many answers have other points by it
     * @throws GeneralProblem.Conflict when the question was changed meanwhile
     */
    @Transactional
    public int regrade(Actor actor, UUID assessmentId, UUID questionId, int revision) {
        Assessment assessment = desk.toMark(actor, assessmentId);
        AskedQuestion question = current(assessment, questionId);
        if (question.revision() != revision) {
            throw new GeneralProblem.Conflict("question");
        }
        List<Judged> judged = judged(assessmentId, question);
        if (judged.isEmpty()) {
            return 0;
        }
        List<Change> changes =
                judged.stream().flatMap(one -> one.changes().stream()).toList();
        Regrade made = regrades.save(Regrade.of(
                judged.getFirst().attempt(), questionId, revision, actor.userId(), clock.instant(), changes));
        events.publishEvent(new RegradeDecided(made.id()));
        return (int) changes.stream()
                .filter(change -> !change.before().equals(change.after()))
                .count();
    }

    private AskedQuestion current(Assessment assessment, UUID questionId) {
        return attempts.newest(assessment.courseId(), List.of(questionId)).stream()
                .findFirst()
                .orElseThrow(() -> new GeneralProblem.NotFound("question"));
    }

    private List<Judged> judged(UUID assessmentId, AskedQuestion question) {
        List<Judged> judged = new ArrayList<>();
        attempts.overAt(
                assessmentId,
                portion -> portion.stream()
                        .map(attempt -> new Judged(attempt, changes(attempt, question)))
                        .filter(one -> !one.changes().isEmpty())
                        .forEach(judged::add));
        return judged;
    }

    private List<Change> changes(Attempt before, AskedQuestion question) {
        Attempt after = attempts.judgedBy(question, before);
        return before.items().stream()
                .filter(item -> attempts.isOutdated(item, question))
                .map(item -> new Change(
                        before.id(),
                        item.id(),
                        item.revision(),
                        before.terms().rulesNumber(),
                        Outcome.of(before, item.id()),
                        Outcome.of(after, item.id())))
                .toList();
    }
}
