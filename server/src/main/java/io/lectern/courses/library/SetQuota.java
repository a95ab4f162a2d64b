package io.lectern.courses.library;

import io.lectern.accounts.Actor;
import io.lectern.accounts.Role;
import io.lectern.courses.internal.CourseDesk;
import io.lectern.kernel.GeneralProblem;
import io.lectern.store.Turns;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says how much room the files of the academy or of a course may take. What is there already stays. */
@Component
public class SetQuota {

    private final CourseDesk desk;
    private final Quotas quotas;
    private final Turns turns;

    SetQuota(CourseDesk desk, Quotas quotas, Turns turns) {
        this.desk = desk;
        this.quotas = quotas;
        this.turns = turns;
    }

    /** @param course null for the whole academy @param bytes null for no limit */
    public void set(Actor actor, @Nullable UUID course, @Nullable Long bytes) {
        if (!actor.is(Role.ADMINISTRATOR)) {
            throw new GeneralProblem.Forbidden("quota.set");
        }
        if (course != null) {
            desk.draftsToSee(actor, course);
        }
        UUID id = course == null ? Quota.ACADEMY : course;
        turns.take(() ->
                quotas.save(quotas.findById(id).orElseGet(() -> Quota.of(id)).limited(bytes)));
    }
}
