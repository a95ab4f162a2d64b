package io.lectern.assessment.attempt;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.lectern.accounts.Actor;
import io.lectern.accounts.People;
import io.lectern.accounts.Person;
import io.lectern.accounts.UserId;
import io.lectern.assessment.authoring.Assessment;
import io.lectern.assessment.authoring.AssessmentDesk;
import io.lectern.assessment.authoring.CourseRules;
import io.lectern.assessment.clock.ServerWatch;
import io.lectern.kernel.GeneralProblem;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What learners may take and have taken, for themselves and for their teachers. */
@Component
public class ReadAttempts {

    private static final int PAGE = 100;
    private static final UUID START = new UUID(0, 0);

    /** An assessment before somebody. @param assessment with the questions only that are in use @param attempts their own, in order */
    public record Offer(
            Assessment assessment, CourseRules rules, Standing standing, List<Attempt> attempts, MoreTime more) {

        /** Whether its introduction may be read: not before it could be begun for the first time. */
        public boolean isReadable() {
            return switch (standing.door()) {
                case NOT_YET, GATED, NOT_TAKING -> !attempts.isEmpty();
                case OPEN, RUNNING, COOLING, NONE_LEFT, CLOSED -> true;
            };
        }
    }

    /**
     * One attempt in a teacher's list.
     *
     * @param person null when they are gone, or must not be known yet
     * @param number stands for a person who must not be known yet
     */
    public record Taken(
            Attempt attempt,
            @Nullable Person person,
            @Nullable Integer number) {}

    /** @param next where the next page starts, null after the last */
    public record Page(List<Taken> attempts, @Nullable UUID next) {}

    private final Attempts attempts;
    private final ExtraTimes extraTimes;
    private final AssessmentDesk desk;
    private final AskedQuestions questions;
    private final People people;
    private final Pseudonyms pseudonyms;
    private final Disclosing disclosing;
    private final FindBarriers barriers;
    private final ServerWatch watch;
    private final Clock clock;

    ReadAttempts(
            Attempts attempts,
            ExtraTimes extraTimes,
            AssessmentDesk desk,
            AskedQuestions questions,
            People people,
            Pseudonyms pseudonyms,
            Disclosing disclosing,
            FindBarriers barriers,
            ServerWatch watch,
            Clock clock) {
        this.attempts = attempts;
        this.extraTimes = extraTimes;
        this.desk = desk;
        this.questions = questions;
        this.people = people;
        this.pseudonyms = pseudonyms;
        this.disclosing = disclosing;
        this.barriers = barriers;
        this.watch = watch;
        this.clock = clock;
    }

    /** All assessments of a course, as they stand before this person. */
    @Transactional(readOnly = true)
    public List<Offer> ofCourse(Actor actor, UUID courseId) {
        Map<UUID, List<Attempt>> own = attempts.findByPersonIdAndCourseId(actor.userId(), courseId).stream()
                .collect(groupingBy(Attempt::assessmentId));
        Map<UUID, MoreTime> more = extraTimes.findByPersonIdAndCourseId(actor.userId(), courseId).stream()
                .collect(toMap(ExtraTime::assessmentId, ExtraTime::more));
        CourseRules rules = desk.rulesOf(courseId);
        List<Assessment> shown = questions.asking(courseId, desk.ofCourse(actor, courseId));
        Map<UUID, Barrier> before = barriers.before(actor, courseId, shown);
        return shown.stream()
                .map(a -> offer(
                        a,
                        rules,
                        own.getOrDefault(a.id(), List.of()),
                        more.getOrDefault(a.id(), MoreTime.NONE),
                        before.get(a.placeId())))
                .toList();
    }

    @Transactional(readOnly = true)
    public Offer offer(Actor actor, UUID assessmentId) {
        Assessment found = desk.toRead(actor, assessmentId);
        Assessment assessment =
                questions.asking(found.courseId(), List.of(found)).getFirst();
        return offer(
                assessment,
                desk.rulesOf(assessment.courseId()),
                attempts.findByAssessmentIdAndPersonIdOrderByNumber(assessmentId, actor.userId()),
                extraTimes
                        .findByAssessmentIdAndPersonId(assessmentId, actor.userId())
                        .map(ExtraTime::more)
                        .orElse(MoreTime.NONE),
                barriers.before(actor, assessment.courseId(), List.of(assessment))
                        .get(assessment.placeId()));
    }

    /** An attempt for its learner, and for who oversees the course when it is over. */
    @Transactional(readOnly = true)
    public OpenedAttempt open(Actor actor, UUID attemptId) {
        Attempt attempt = attempts.findById(attemptId).orElseThrow(ReadAttempts::noAttempt);
        boolean own = attempt.personId().equals(actor.userId());
        UUID assessment = attempt.assessmentId();
        return own
                ? opened(attempt, desk.find(assessment), true)
                : opened(named(actor, attempt), desk.toOversee(actor, assessment), false);
    }

    /** The attempts of all learners at an assessment, for its teachers. */
    @Transactional(readOnly = true)
    public Page taken(Actor actor, UUID assessmentId, @Nullable UUID after) {
        desk.toOversee(actor, assessmentId);
        List<Attempt> found = attempts.findByAssessmentIdAndIdGreaterThanOrderById(
                assessmentId, after == null ? START : after, Limit.of(PAGE + 1));
        List<Attempt> page = found.subList(0, Math.min(PAGE, found.size()));
        Map<UUID, Integer> numbers = pseudonyms.at(assessmentId, page);
        Map<UUID, Person> persons = new HashMap<>();
        people.findAll(page.stream()
                        .filter(a -> !numbers.containsKey(a.id()))
                        .map(a -> new UserId(a.personId()))
                        .distinct()
                        .toList())
                .forEach(p -> persons.put(p.id().value(), p));
        return new Page(
                page.stream().map(a -> taken(a, persons, numbers)).toList(),
                found.size() > PAGE ? page.getLast().id() : null);
    }

    private static Taken taken(Attempt attempt, Map<UUID, Person> persons, Map<UUID, Integer> numbers) {
        Integer number = numbers.get(attempt.id());
        return new Taken(attempt, number == null ? persons.get(attempt.personId()) : null, number);
    }

    /** Who must not know yet whose it is sees no names of files either. */
    private Attempt named(Actor actor, Attempt attempt) {
        return pseudonyms.at(attempt.assessmentId(), List.of(attempt)).isEmpty()
                ? attempt
                : attempt.withItems(item ->
                        FileNames.neutral(attempt, item, actor.language()).in(item));
    }

    private OpenedAttempt opened(Attempt attempt, Assessment assessment, boolean own) {
        Instant now = clock.instant();
        Instant due = attempt.isEndedByTime() ? attempt.dueAt() : null;
        Instant settlesAt = due == null ? null : watch.lastReturn(due);
        Disclosed disclosed = own ? disclosed(attempt, assessment, now).notBefore(settlesAt, now) : Disclosed.ALL;
        return new OpenedAttempt(attempt, assessment, questions.of(attempt.items()), disclosed, own, now, settlesAt);
    }

    private Disclosed disclosed(Attempt attempt, Assessment assessment, Instant now) {
        List<Attempt> all = attempts.findByAssessmentIdAndPersonIdOrderByNumber(assessment.id(), attempt.personId());
        return disclosing.of(attempt, assessment, Standing.of(assessment, all, now), now);
    }

    private Offer offer(
            Assessment assessment, CourseRules rules, List<Attempt> own, MoreTime more, @Nullable Barrier barrier) {
        return new Offer(assessment, rules, Standing.of(assessment, own, barrier, clock.instant()), own, more);
    }

    private static GeneralProblem noAttempt() {
        return new GeneralProblem.NotFound("attempt");
    }
}
