package io.lectern.liveclass.internal;

import io.lectern.accounts.Actor;
import io.lectern.kernel.GeneralProblem;
import io.lectern.liveclass.Attendee;
import io.lectern.liveclass.ClassId;
import io.lectern.liveclass.ClassProblem;
import io.lectern.liveclass.ClassSummary;
import java.time.Clock;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;

/** Lets people into running classes and notes that they were there. */
@Service
class Door {

    /** What somebody who is let in needs. */
    record Entry(ClassSummary liveClass, Attendee attendee) {}

    private final LiveClasses classes;
    private final Attendances attendances;
    private final ClassPolicy policy;
    private final Clock clock;

    Door(LiveClasses classes, Attendances attendances, ClassPolicy policy, Clock clock) {
        this.classes = classes;
        this.attendances = attendances;
        this.policy = policy;
        this.clock = clock;
    }

    /** Not one transaction: another tab of the same person may be faster with the note, which must not undo the entry. */
    Entry enter(Actor actor, ClassId id) {
        LiveClass liveClass = classes.findById(id.value()).orElseThrow(() -> new GeneralProblem.NotFound("class"));
        Attendee.Part part = policy.part(actor, liveClass).orElseThrow(() -> new GeneralProblem.NotFound("class"));
        policy.requireMayAttend(actor, liveClass, part);
        switch (liveClass.state()) {
            case PLANNED -> throw new ClassProblem.NotRunning(liveClass.startsAt());
            case ENDED -> throw new ClassProblem.AlreadyEnded();
            case RUNNING -> note(id, actor);
        }
        return new Entry(liveClass.summary(), new Attendee(actor.id(), actor.name(), actor.language(), part));
    }

    private void note(ClassId id, Actor actor) {
        if (!attendances.existsByClassIdAndUserId(id.value(), actor.userId())) {
            try {
                attendances.save(Attendance.of(id.value(), actor.userId(), clock.instant()));
            } catch (DataAccessException e) {
                if (!attendances.existsByClassIdAndUserId(id.value(), actor.userId())) {
                    throw e;
                }
            }
        }
    }
}
