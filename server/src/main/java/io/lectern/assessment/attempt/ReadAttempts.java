package io.lectern.assessment.attempt;

import static java.util.stream.Collectors.groupingBy;

import io.lectern.accounts.Actor;
import io.lectern.accounts.People;
import io.lectern.accounts.Person;
import io.lectern.accounts.UserId;
import io.lectern.assessment.authoring.Assessment;
import io.lectern.assessment.authoring.AssessmentDesk;
import io.lectern.assessment.authoring.CourseRules;
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

    /** An assessment before somebody. @param attempts their own, in order */
    public record Offer(Assessment assessment, CourseRules rules, Standing standing, List<Attempt> attempts) {}

    /** One attempt in a teacher's list. */
    public record Taken(Attempt attempt, @Nullable Person person) {}

    /** @param next where the next page starts, null after the last */
    public record Page(List<Taken> attempts, @Nullable UUID next) {}

    private final Attempts attempts;
    private final AssessmentDesk desk;
    private final AskedQuestions questions;
    private final People people;
    private final Clock clock;

    ReadAttempts(Attempts attempts, AssessmentDesk desk, AskedQuestions questions, People people, Clock clock) {
        this.attempts = attempts;
        this.desk = desk;
        this.questions = questions;
        this.people = people;
        this.clock = clock;
    }

    /** All assessments of a course, as they stand before this person. */
    @Transactional(readOnly = true)
    public List<Offer> ofCourse(Actor actor, UUID courseId) {
        Map<UUID, List<Attempt>> own = attempts.findByPersonIdAndCourseId(actor.userId(), courseId).stream()
                .collect(groupingBy(Attempt::assessmentId));
        CourseRules rules = desk.rulesOf(courseId);
        return desk.ofCourse(actor, courseId).stream()
                .map(a -> offer(a, rules, own.getOrDefault(a.id(), List.of())))
                .toList();
    }

    @Transactional(readOnly = true)
    public Offer offer(Actor actor, UUID assessmentId) {
        Assessment assessment = desk.toRead(actor, assessmentId);
        return offer(
                assessment,
                desk.rulesOf(assessment.courseId()),
                attempts.findByAssessmentIdAndPersonIdOrderByNumber(assessmentId, actor.userId()));
    }

    /** An attempt for its learner, and for who oversees the course when it is over. */
    @Transactional(readOnly = true)
    public OpenedAttempt open(Actor actor, UUID attemptId) {
        Attempt attempt = attempts.findById(attemptId).orElseThrow(ReadAttempts::noAttempt);
        boolean own = attempt.personId().equals(actor.userId());
        UUID assessment = attempt.assessmentId();
        return opened(attempt, own ? desk.find(assessment) : desk.toOversee(actor, assessment), own);
    }

    /** The attempts of all learners at an assessment, for its teachers. */
    @Transactional(readOnly = true)
    public Page taken(Actor actor, UUID assessmentId, @Nullable UUID after) {
        desk.toOversee(actor, assessmentId);
        List<Attempt> found = attempts.findByAssessmentIdAndIdGreaterThanOrderById(
                assessmentId, after == null ? START : after, Limit.of(PAGE + 1));
        List<Attempt> page = found.subList(0, Math.min(PAGE, found.size()));
        Map<UUID, Person> persons = new HashMap<>();
        people.findAll(page.stream()
                        .map(a -> new UserId(a.personId()))
                        .distinct()
                        .toList())
                .forEach(p -> persons.put(p.id().value(), p));
        return new Page(
                page.stream().map(a -> new Taken(a, persons.get(a.personId()))).toList(),
                found.size() > PAGE ? page.getLast().id() : null);
    }

    private OpenedAttempt opened(Attempt attempt, Assessment assessment, boolean own) {
        Instant now = clock.instant();
        List<Attempt> all = attempts.findByAssessmentIdAndPersonIdOrderByNumber(assessment.id(), attempt.personId());
        return new OpenedAttempt(
                attempt, assessment, questions.of(attempt.items()), Standing.of(assessment, all, now), own, now);
    }

    private Offer offer(Assessment assessment, CourseRules rules, List<Attempt> own) {
        return new Offer(assessment, rules, Standing.of(assessment, own, clock.instant()), own);
    }

    private static GeneralProblem noAttempt() {
        return new GeneralProblem.NotFound("attempt");
    }
}
