package io.lectern.liveclass.internal;

import io.lectern.accounts.Actor;
import io.lectern.accounts.UserId;
import io.lectern.courses.CourseId;
import io.lectern.enrolment.EnrolmentRegister;
import io.lectern.kernel.GeneralProblem;
import io.lectern.liveclass.Attendee.Part;
import io.lectern.liveclass.ClassId;
import io.lectern.liveclass.ClassKind;
import io.lectern.liveclass.ClassProblem;
import io.lectern.liveclass.ClassState;
import io.lectern.liveclass.ClassSummary;
import io.lectern.liveclass.Classes;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds classes for the people and modules that may know of them. */
@Service
@Transactional(readOnly = true)
public class ClassList implements Classes {

    private static final int MOST = 100;
    private static final UUID FIRST = new UUID(0, 0);
    private static final List<ClassState> OPEN = List.of(ClassState.PLANNED, ClassState.RUNNING);

    private final LiveClasses classes;
    private final Attendances attendances;
    private final EnrolmentRegister enrolments;
    private final ClassPolicy policy;
    private final ClassDesk desk;
    private final PastClasses pastClasses;

    ClassList(
            LiveClasses classes,
            Attendances attendances,
            EnrolmentRegister enrolments,
            ClassPolicy policy,
            ClassDesk desk,
            PastClasses pastClasses) {
        this.classes = classes;
        this.attendances = attendances;
        this.enrolments = enrolments;
        this.policy = policy;
        this.desk = desk;
        this.pastClasses = pastClasses;
    }

    /**
     * A class as one person sees it.
     *
     * @param part what they would be in it
     * @param replay whether it is over and they may hear it again
     */
    public record Seen(ClassSummary summary, Part part, boolean replay) {}

    /** What this person could enter now or soon: running ones first, then planned ones by their start. */
    public List<Seen> open(Actor actor) {
        Stream<LiveClass> own =
                classes.findByHostIdAndStateInOrderByCreatedAtDesc(actor.userId(), OPEN, Limit.of(MOST)).stream();
        return Stream.concat(own, groups(actor).stream())
                .distinct()
                .flatMap(c -> policy.part(actor, c).map(part -> new Seen(c.summary(), part, false)).stream())
                .sorted(Comparator.comparing((Seen s) -> s.summary().state() == ClassState.PLANNED)
                        .thenComparing(s -> s.summary().startsAt(), Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    @Override
    public List<ClassSummary> openTo(Actor actor) {
        return open(actor).stream().map(Seen::summary).toList();
    }

    private List<LiveClass> groups(Actor actor) {
        List<UUID> taken =
                enrolments.coursesOf(actor.id()).stream().map(CourseId::value).toList();
        boolean leads = actor.roles().stream().anyMatch(role -> switch (role) {
            case ADMINISTRATOR, TEACHER, AUDITOR -> true;
            case STUDENT -> false;
        });
        if (leads) {
            return classes.findByKindAndStateInOrderByCreatedAtDesc(ClassKind.GROUP, OPEN, Limit.of(MOST));
        }
        return taken.isEmpty()
                ? List.of()
                : classes.findByCourseIdInAndKindAndStateInOrderByCreatedAtDesc(
                        taken, ClassKind.GROUP, OPEN, Limit.of(MOST));
    }

    /** The classes that this person was in, newest first. */
    public List<Seen> past(Actor actor) {
        List<UUID> ids = attendances.findByUserIdOrderByEnteredAtDesc(actor.userId(), Limit.of(MOST)).stream()
                .map(Attendance::classId)
                .toList();
        return classes.findAllById(ids).stream()
                .filter(c -> c.state() == ClassState.ENDED)
                .sorted(Comparator.comparing(LiveClass::createdAt).reversed())
                .map(c -> new Seen(
                        c.summary(), policy.part(actor, c).orElse(Part.LEARNER), c.isKept() && policy.admits(actor, c)))
                .toList();
    }

    /** One class. */
    public Seen seen(ClassId id, Actor actor) {
        return seen(classes.findById(id.value()).orElseThrow(() -> new GeneralProblem.NotFound("class")), actor);
    }

    private Seen seen(LiveClass liveClass, Actor actor) {
        Part part = policy.part(actor, liveClass)
                .or(() -> attendances.existsByClassIdAndUserId(liveClass.id(), actor.userId())
                        ? Optional.of(Part.OBSERVER)
                        : Optional.empty())
                .orElseThrow(() -> new GeneralProblem.NotFound("class"));
        return new Seen(liveClass.summary(), part, liveClass.isKept() && policy.admits(actor, liveClass));
    }

    @Override
    public Optional<ClassSummary> find(ClassId id) {
        return classes.findById(id.value()).map(LiveClass::summary);
    }

    @Override
    public List<ClassSummary> findAll(Collection<ClassId> ids) {
        return classes.findAllById(ids.stream().map(ClassId::value).toList()).stream()
                .map(LiveClass::summary)
                .toList();
    }

    @Override
    public ClassSummary visible(ClassId id, Actor actor) {
        LiveClass liveClass = classes.findById(id.value()).orElseThrow(() -> new GeneralProblem.NotFound("class"));
        Seen seen = seen(liveClass, actor);
        policy.requireMayHear(actor, seen.summary());
        if (liveClass.forgottenAt() != null) {
            throw new ClassProblem.NotKept(liveClass.forgottenAt());
        }
        if (liveClass.state() == ClassState.ENDED && !seen.replay()) {
            throw new GeneralProblem.NotFound("class");
        }
        return seen.summary();
    }

    @Override
    @Transactional
    public void taught(ClassId id) {
        desk.taught(id);
    }

    @Override
    @Transactional
    public void forget(ClassId id) {
        desk.forget(id);
    }

    @Override
    public void requireMayForget(ClassId id, Actor actor) {
        pastClasses.requireMayForget(actor, id.value());
    }

    @Override
    public List<ClassSummary> keptAndEndedBefore(Instant moment, @Nullable ClassId after, int atMost) {
        return classes
                .findByStateAndEndedAtBeforeAndForgottenAtIsNullAndIdGreaterThanOrderById(
                        ClassState.ENDED, moment, after == null ? FIRST : after.value(), Limit.of(atMost))
                .stream()
                .map(LiveClass::summary)
                .toList();
    }

    @Override
    public long countKeptAndEndedBefore(Instant moment) {
        return classes.countByStateAndEndedAtBeforeAndForgottenAtIsNull(ClassState.ENDED, moment);
    }

    @Override
    public List<UserId> attendeesOf(ClassId id) {
        return attendances.findByClassId(id.value()).stream()
                .map(a -> UserId.of(a.userId()))
                .toList();
    }
}
