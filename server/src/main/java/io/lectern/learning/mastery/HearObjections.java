package io.lectern.learning.mastery;

import io.lectern.accounts.Actor;
import io.lectern.courses.CourseCatalog;
import io.lectern.courses.CourseId;
import io.lectern.courses.CourseOutline;
import io.lectern.courses.CourseSummary;
import io.lectern.enrolment.EnrolmentRegister;
import io.lectern.kernel.GeneralProblem;
import io.lectern.store.Turns;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Learners say that an estimate is wrong; their teachers see what waits, and decide. Each side is told what the other did. */
@Component
public class HearObjections {

    /** @param open objections that wait @param since when the oldest of them does */
    public record Waiting(CourseSummary course, int open, Instant since) {}

    private final MasteryDesk desk;
    private final LearnerMasteries masteries;
    private final EnrolmentRegister register;
    private final CourseCatalog catalog;
    private final AnnounceObjections announce;
    private final Turns turns;
    private final Clock clock;

    HearObjections(
            MasteryDesk desk,
            LearnerMasteries masteries,
            EnrolmentRegister register,
            CourseCatalog catalog,
            AnnounceObjections announce,
            Turns turns,
            Clock clock) {
        this.desk = desk;
        this.masteries = masteries;
        this.register = register;
        this.catalog = catalog;
        this.announce = announce;
        this.turns = turns;
        this.clock = clock;
    }

    /** A learner says that an estimate is wrong. Teachers are told once, however often the words are changed. */
    public void object(Actor actor, UUID courseId, UUID skill, String words) {
        CourseOutline outline = desk.outline(courseId);
        desk.requireLookingBack(actor, outline);
        if (!register.isEnrolled(actor.id(), outline.course().id())) {
            throw new GeneralProblem.Forbidden("mastery.object");
        }
        String name = desk.skills(outline).skills().stream()
                .filter(s -> s.id().equals(skill))
                .map(Skill::name)
                .findFirst()
                .orElseThrow(() -> new GeneralProblem.NotFound("skill"));
        Announcement raised = Announcement.of(Announcement.Kind.RAISED, name, clock.instant());
        turns.take(() -> {
            LearnerMastery before = masteryOf(actor.userId(), courseId);
            LearnerMastery objected = before.with(Objection.of(skill, words.strip(), raised.at()));
            return announce.announce(
                    masteries.save(before.isObjectedTo(skill) ? objected : objected.announcing(raised)));
        });
    }

    /** A teacher decides about an objection. @param anew whether only answers from now on count for the skill */
    public void decide(Actor actor, UUID courseId, UUID person, UUID objection, boolean anew, String reply) {
        CourseOutline outline = desk.outline(courseId);
        desk.requireEditing(actor, outline);
        CourseSkills skills = desk.skills(outline);
        turns.take(() -> {
            LearnerMastery mastery = masteryOf(person, courseId);
            Objection open =
                    mastery.openObjection(objection).orElseThrow(() -> new GeneralProblem.NotFound("objection"));
            var state = anew ? Objection.State.BEGUN_ANEW : Objection.State.KEPT;
            Instant now = clock.instant();
            String name = skills.skills().stream()
                    .filter(skill -> skill.id().equals(open.skill()))
                    .map(Skill::name)
                    .findFirst()
                    .orElse(outline.course().title());
            return announce.announce(masteries.save(mastery.decided(open.decided(state, reply, now))
                    .announcing(Announcement.of(Announcement.Kind.DECIDED, name, now))));
        });
    }

    /** What waits in the courses that the person teaches, the longest first. */
    public List<Waiting> waiting(Actor actor) {
        Map<UUID, List<LearnerMastery>> byCourse = masteries.findByObjectedAtIsNotNull().stream()
                .collect(Collectors.groupingBy(LearnerMastery::courseId, TreeMap::new, Collectors.toList()));
        return catalog.findAll(byCourse.keySet().stream().map(CourseId::new).toList()).stream()
                .filter(course -> course.teachers().contains(actor.id()))
                .map(course -> waiting(
                        course, Objects.requireNonNull(byCourse.get(course.id().value()))))
                .filter(waiting -> waiting.open() > 0)
                .sorted(Comparator.comparing(Waiting::since))
                .toList();
    }

    private static Waiting waiting(CourseSummary course, List<LearnerMastery> masteries) {
        List<Instant> open = masteries.stream()
                .flatMap(mastery -> mastery.objections().stream())
                .filter(Objection::isOpen)
                .map(Objection::at)
                .sorted()
                .toList();
        return new Waiting(course, open.size(), open.isEmpty() ? Instant.MAX : open.getFirst());
    }

    private LearnerMastery masteryOf(UUID person, UUID course) {
        return masteries
                .findByPersonIdAndCourseId(person, course)
                .orElseGet(() -> LearnerMastery.empty(person, course));
    }
}
