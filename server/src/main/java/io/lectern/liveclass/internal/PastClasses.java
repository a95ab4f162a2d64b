package io.lectern.liveclass.internal;

import io.lectern.accounts.Actor;
import io.lectern.kernel.GeneralProblem;
import io.lectern.liveclass.ClassKind;
import io.lectern.liveclass.ClassState;
import io.lectern.liveclass.ClassSummary;
import io.lectern.liveclass.audience.Audience;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The classes of a course that are over and can be heard again. */
@Service
public class PastClasses {

    private static final int MOST = 1000;

    private final LiveClasses classes;
    private final Attendances attendances;
    private final ClassPolicy policy;

    PastClasses(LiveClasses classes, Attendances attendances, ClassPolicy policy) {
        this.classes = classes;
        this.attendances = attendances;
        this.policy = policy;
    }

    /** @param audience its own rule; null for that of its course */
    public record Past(ClassSummary summary, @Nullable Audience audience) {}

    /** Those for many, the newest first. */
    @Transactional(readOnly = true)
    public List<Past> of(UUID course) {
        return classes
                .findByCourseIdAndKindAndStateAndForgottenAtIsNullOrderByEndedAtDesc(
                        course, ClassKind.GROUP, ClassState.ENDED, Limit.of(MOST))
                .stream()
                .map(found -> new Past(found.summary(), found.audience()))
                .toList();
    }

    /** One for many, recorded or not, of whatever course. */
    @Transactional(readOnly = true)
    public Optional<ClassSummary> find(UUID id) {
        return classes.findById(id)
                .filter(found -> found.kind() == ClassKind.GROUP && found.state() == ClassState.ENDED)
                .map(LiveClass::summary);
    }

    /** Those of the classes that the person was in. */
    @Transactional(readOnly = true)
    public Set<UUID> attended(Actor actor, Collection<UUID> ids) {
        return attendances.findByUserIdAndClassIdIn(actor.userId(), ids).stream()
                .map(Attendance::classId)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Says how a class is called and who may hear it again. @param audience null for what holds in its course */
    @Transactional
    public void change(Actor actor, UUID id, String title, @Nullable Audience audience) {
        LiveClass liveClass = toChange(actor, id);
        classes.save(liveClass.recordedAs(title, audience));
    }

    /**
     * That the person may delete what is kept of the class.
     *
     * @throws GeneralProblem.NotFound when there is nothing that they may know of
     */
    @Transactional(readOnly = true)
    public void requireMayForget(Actor actor, UUID id) {
        toChange(actor, id);
    }

    private LiveClass toChange(Actor actor, UUID id) {
        LiveClass liveClass = classes.findById(id)
                .filter(found -> found.kind() == ClassKind.GROUP && found.isKept())
                .orElseThrow(() -> new GeneralProblem.NotFound("class"));
        if (policy.part(actor, liveClass).isEmpty()) {
            throw new GeneralProblem.NotFound("class");
        }
        if (!policy.mayLead(actor, liveClass.courseId())) {
            throw new GeneralProblem.Forbidden("recording.change");
        }
        return liveClass;
    }
}
