package io.lectern.assessment.attempt;

import io.lectern.assessment.authoring.AssessmentDesk;
import io.lectern.assessment.events.ResultReleased;
import io.lectern.assessment.question.Response;
import io.lectern.assessment.question.Scoring;
import io.lectern.assessment.question.TaskKind;
import io.lectern.kernel.GeneralProblem;
import io.lectern.kernel.Ids;
import io.lectern.store.Turns;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Hands attempts that are over to those who mark them, and takes what they gave. */
@Component
public class MarkableAttempts {

    /** So many are read at once; none is left out. */
    static final int PORTION = 500;

    private static final UUID FIRST = new UUID(0, 0);
    private static final Set<TaskKind> BY_PEOPLE = EnumSet.of(TaskKind.ESSAY, TaskKind.UPLOAD);

    private final Attempts attempts;
    private final AskedQuestions questions;
    private final QuestionSource source;
    private final AssessmentDesk desk;
    private final ApplicationEventPublisher events;
    private final Turns turns;
    private final Clock clock;

    MarkableAttempts(
            Attempts attempts,
            AskedQuestions questions,
            QuestionSource source,
            AssessmentDesk desk,
            ApplicationEventPublisher events,
            Turns turns,
            Clock clock) {
        this.attempts = attempts;
        this.questions = questions;
        this.source = source;
        this.desk = desk;
        this.events = events;
        this.turns = turns;
        this.clock = clock;
    }

    /** Hands over those in the courses whose result waits for a person, in portions and in the order in which they began. */
    public void waitingIn(Collection<UUID> courses, Consumer<List<Attempt>> taker) {
        if (!courses.isEmpty()) {
            inPortions(
                    (after, limit) -> attempts.findByCourseIdInAndStateAndIdGreaterThanOrderById(
                            courses, AttemptState.SUBMITTED, after, limit),
                    taker);
        }
    }

    /** Hands over those at the assessment whose result waits for a person, likewise. */
    public void waitingAt(UUID assessment, Consumer<List<Attempt>> taker) {
        inPortions(
                (after, limit) -> attempts.findByAssessmentIdAndStateAndIdGreaterThanOrderById(
                        assessment, AttemptState.SUBMITTED, after, limit),
                taker);
    }

    /** How many at the assessment are still worked on whose time will end. Those without an end may never be handed in. */
    public int underWay(UUID assessment) {
        return attempts.countByAssessmentIdAndStateAndDueAtIsNotNull(assessment, AttemptState.RUNNING);
    }

    /** @throws GeneralProblem.NotFound when there is none or it still runs */
    public Attempt over(UUID attempt) {
        return attempts.findById(attempt)
                .filter(found -> !found.isRunning())
                .orElseThrow(() -> new GeneralProblem.NotFound("attempt"));
    }

    /** What was asked, by the id of the item. */
    public Map<UUID, AskedQuestion> questionsOf(Collection<AttemptItem> items) {
        return questions.of(items);
    }

    /** Gives the attempt its score and its outcome with what people gave, by item. Again changes nothing. */
    public Attempt release(UUID attempt, Map<UUID, BigDecimal> points) {
        return turns.take(() -> {
            Attempt before = over(attempt);
            Attempt after = before.marked(points);
            return after.equals(before) ? before : released(before, attempts.save(after));
        });
    }

    /** Hands over all at the assessment that are over, in portions and in the order in which they began. */
    public void overAt(UUID assessment, Consumer<List<Attempt>> taker) {
        inPortions(
                (after, limit) -> attempts.findByAssessmentIdAndIdGreaterThanOrderById(assessment, after, limit),
                portion -> taker.accept(
                        portion.stream().filter(attempt -> !attempt.isRunning()).toList()));
    }

    private static void inPortions(BiFunction<UUID, Limit, List<Attempt>> after, Consumer<List<Attempt>> taker) {
        List<Attempt> portion = after.apply(FIRST, Limit.of(PORTION));
        while (!portion.isEmpty()) {
            taker.accept(portion);
            portion = portion.size() < PORTION
                    ? List.of()
                    : after.apply(portion.getLast().id(), Limit.of(PORTION));
        }
    }

    /** Those of the questions that are in use or were taken out of it, as they are now. */
    public List<AskedQuestion> newest(UUID course, Collection<UUID> ids) {
        return source.newest(course, ids);
    }

    /** The attempt as it would be, had it been asked this revision of the question; what people mark stays. */
    public Attempt judgedBy(AskedQuestion question, Attempt attempt) {
        Attempt changed = attempt.withItems(item -> isOutdated(item, question)
                ? item.in(question.revision(), Scoring.score(question.task(), item.response()))
                : item);
        return changed.equals(attempt) ? attempt : changed.judged();
    }

    /** Whether an answer was judged by another revision of this question, and can be judged by this one. */
    public boolean isOutdated(AttemptItem item, AskedQuestion question) {
        Response response = item.response();
        return item.question().equals(question.id())
                && item.revision() != question.revision()
                && !BY_PEOPLE.contains(TaskKind.of(question.task()))
                && (response == null || TaskKind.of(response) == TaskKind.of(question.task()));
    }

    /** Judges the attempt by this revision from now on. Again changes nothing. */
    public Attempt regrade(UUID attempt, UUID question, int revision) {
        return turns.take(() -> {
            Attempt before = over(attempt);
            AskedQuestion asked = source.revisions(List.of(new QuestionSource.Revision(question, revision)))
                    .getFirst();
            Attempt after = judgedBy(asked, before);
            if (after.equals(before)) {
                return before;
            }
            Attempt saved = attempts.save(after);
            boolean told = before.state() == AttemptState.MARKED && !Objects.equals(before.score(), after.score());
            return told ? released(before, saved) : saved;
        });
    }

    private Attempt released(Attempt before, Attempt after) {
        events.publishEvent(new ResultReleased(
                Ids.next(),
                after.id(),
                after.assessmentId(),
                after.courseId(),
                after.personId(),
                desk.find(after.assessmentId()).title(),
                Boolean.TRUE.equals(after.passed()),
                before.state() == AttemptState.MARKED,
                clock.instant()));
        return after;
    }
}
