package io.lectern.assessment.marking;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.lectern.accounts.Actor;
import io.lectern.assessment.attempt.AskedQuestion;
import io.lectern.assessment.attempt.Attempt;
import io.lectern.assessment.attempt.AttemptItem;
import io.lectern.assessment.attempt.MarkableAttempts;
import io.lectern.assessment.authoring.Assessment;
import io.lectern.assessment.late.LateRegister;
import io.lectern.assessment.marking.MarkedItem.Stage;
import io.lectern.assessment.marking.Marking.Signature;
import io.lectern.courses.CourseSummary;
import io.lectern.courses.TaughtCourses;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows teachers what waits for their marks, the oldest first. */
@Component
public class FindWork {

    /**
     * An assessment that something waits at.
     *
     * @param answers that wait for this person
     * @param disputed attempts that wait for a third person only
     * @param ready attempts whose result can be released
     * @param late how often answers came after the end and wait for a decision
     * @param since when the oldest attempt was handed in, or came late
     */
    public record Waiting(
            Assessment assessment,
            CourseSummary course,
            int answers,
            int disputed,
            int ready,
            int late,
            Instant since) {
        Waiting plus(Waiting more) {
            return new Waiting(
                    assessment,
                    course,
                    answers + more.answers,
                    disputed + more.disputed,
                    ready + more.ready,
                    late + more.late,
                    since.isBefore(more.since) ? since : more.since);
        }
    }

    /** An answer. @param waits for this person */
    public record Answer(AttemptItem item, Stage stage, boolean waits) {}

    /**
     * An attempt whose result is not released.
     *
     * @param signature of who signed for its marks; null when nobody has
     * @param ready whether it can be released
     */
    public record Paper(
            Attempt attempt,
            Learner learner,
            MarkingState state,
            List<Answer> answers,
            @Nullable Signature signature,
            boolean ready) {}

    /**
     * @param papers the oldest first; where there are very many, those that are marked come up last
     * @param questions that people mark, by revision
     * @param total how many papers there are, shown or not
     * @param ready how many of all can be released
     * @param unsigned how many of all are marked and wait for a signature
     */
    public record Work(
            Assessment assessment,
            MarkingRules rules,
            boolean marks,
            List<Paper> papers,
            List<AskedQuestion> questions,
            int total,
            int ready,
            int unsigned) {}

    /** More than that nobody marks at a sitting; the others come up as these are done, and are counted before. */
    static final int SHOWN = 1000;

    private final MarkableAttempts attempts;
    private final Markings markings;
    private final MarkingDesk desk;
    private final TaughtCourses taught;
    private final LateRegister register;
    private final Clock clock;

    FindWork(
            MarkableAttempts attempts,
            Markings markings,
            MarkingDesk desk,
            TaughtCourses taught,
            LateRegister register,
            Clock clock) {
        this.attempts = attempts;
        this.markings = markings;
        this.desk = desk;
        this.taught = taught;
        this.register = register;
        this.clock = clock;
    }

    /** In all courses that the person teaches; in all there are for who oversees the academy. @param course null for all */
    @Transactional(readOnly = true)
    public List<Waiting> inCourses(Actor actor, @Nullable UUID course) {
        if (course != null) {
            desk.requireOversight(actor, course);
        }
        Map<UUID, CourseSummary> courses = (actor.oversees() ? taught.byAnybody() : taught.by(actor.id()))
                .stream()
                        .filter(c -> course == null || c.id().value().equals(course))
                        .collect(toMap(c -> c.id().value(), Function.identity()));
        Map<UUID, Assessment> assessments = new HashMap<>();
        Map<UUID, Waiting> waiting = new LinkedHashMap<>();
        attempts.waitingIn(
                courses.keySet(),
                portion -> portion.stream()
                        .collect(groupingBy(Attempt::assessmentId, LinkedHashMap::new, toList()))
                        .forEach((id, found) -> {
                            Assessment assessment = assessments.computeIfAbsent(id, desk::find);
                            CourseSummary of = Objects.requireNonNull(courses.get(assessment.courseId()));
                            List<Marking> open = unreleased(assessment, found);
                            if (!open.isEmpty()) {
                                waiting.merge(
                                        id,
                                        waiting(
                                                actor,
                                                assessment,
                                                desk.settingsOf(assessment).rules(),
                                                of,
                                                open,
                                                oldest(found)),
                                        Waiting::plus);
                            }
                        }));
        register.waitingIn(courses.keySet()).forEach(came -> {
            Assessment assessment = assessments.computeIfAbsent(came.assessmentId(), desk::find);
            CourseSummary of = Objects.requireNonNull(courses.get(assessment.courseId()));
            waiting.merge(assessment.id(), new Waiting(assessment, of, 0, 0, 0, 1, came.arrivedAt()), Waiting::plus);
        });
        return waiting.values().stream()
                .sorted(Comparator.comparing(Waiting::since))
                .toList();
    }

    /** At one assessment, paper by paper. */
    @Transactional(readOnly = true)
    public Work at(Actor actor, UUID assessmentId) {
        Assessment assessment = desk.toLook(actor, assessmentId);
        var found = new FoundPapers(SHOWN);
        MarkingRules rules = desk.settingsOf(assessment).rules();
        attempts.waitingAt(assessmentId, portion -> {
            Map<UUID, Learner> learners = desk.learners(assessmentId, portion);
            Map<UUID, Marking> open =
                    unreleased(assessment, portion).stream().collect(toMap(Marking::id, Function.identity()));
            portion.stream()
                    .filter(attempt -> open.containsKey(attempt.id()))
                    .map(attempt -> paper(
                            actor,
                            rules,
                            attempt,
                            Objects.requireNonNull(open.get(attempt.id())),
                            Objects.requireNonNull(learners.get(attempt.id()))))
                    .forEach(found::add);
        });
        List<Paper> papers = found.shown();
        List<AskedQuestion> questions = attempts
                .questionsOf(papers.stream()
                        .flatMap(p -> p.answers().stream().map(Answer::item))
                        .toList())
                .values()
                .stream()
                .distinct()
                .sorted(Comparator.comparing(AskedQuestion::id).thenComparing(AskedQuestion::revision))
                .toList();
        return new Work(
                assessment,
                rules,
                desk.mayMark(actor, assessment),
                papers,
                questions,
                found.total(),
                found.ready(),
                found.unsigned());
    }

    private static Instant oldest(List<Attempt> found) {
        return found.stream().map(Attempt::endedAt).min(Instant::compareTo).orElseThrow();
    }

    private List<Marking> unreleased(Assessment assessment, List<Attempt> waiting) {
        Map<UUID, Marking> begun = markings
                .findAllById(waiting.stream().map(Attempt::id).toList())
                .stream()
                .collect(toMap(Marking::id, Function.identity()));
        MarkingSettings settings = desk.settingsOf(assessment);
        Instant now = clock.instant();
        return waiting.stream()
                .map(attempt -> begun.containsKey(attempt.id())
                        ? Objects.requireNonNull(begun.get(attempt.id())).following(attempt)
                        : Marking.begun(attempt, settings.rulesFor(attempt.id()), now))
                .filter(marking -> !marking.isReleased())
                .toList();
    }

    private static Waiting waiting(
            Actor actor,
            Assessment assessment,
            MarkingRules rules,
            CourseSummary course,
            List<Marking> open,
            Instant since) {
        int answers = 0;
        int disputed = 0;
        int ready = 0;
        for (Marking marking : open) {
            answers += (int) marking.sheet().items().stream()
                    .filter(item -> item.waitsFor(actor.userId(), marking.rules()))
                    .count();
            disputed += marking.state() == MarkingState.DISPUTED ? 1 : 0;
            ready += marking.isReady(rules) ? 1 : 0;
        }
        return new Waiting(assessment, course, answers, disputed, ready, 0, since);
    }

    private static Paper paper(Actor actor, MarkingRules rules, Attempt attempt, Marking marking, Learner learner) {
        List<Answer> answers = attempt.items().stream()
                .flatMap(item -> marking
                        .item(item.id())
                        .map(m ->
                                new Answer(item, m.stage(marking.rules()), m.waitsFor(actor.userId(), marking.rules())))
                        .stream())
                .toList();
        return new Paper(
                attempt, learner, marking.state(), answers, marking.sheet().signature(), marking.isReady(rules));
    }
}
