package io.lectern.assessment.marking;

import io.lectern.accounts.Actor;
import io.lectern.accounts.Role;
import io.lectern.kernel.GeneralProblem;
import io.lectern.store.Turns;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Markers keep comments to use them again. Nobody else sees them. */
@Component
public class KeepComments {

    private final MarkerCommentsRecords comments;
    private final Turns turns;

    KeepComments(MarkerCommentsRecords comments, Turns turns) {
        this.comments = comments;
        this.turns = turns;
    }

    /** The newest first. */
    public List<String> own(Actor actor) {
        requireMarker(actor);
        return of(actor.userId()).texts();
    }

    /** Keeping one again puts it first. */
    public List<String> keep(Actor actor, String text) {
        return changed(actor, kept -> kept.with(text.strip()));
    }

    /** Again changes nothing. */
    public List<String> forget(Actor actor, String text) {
        return changed(actor, kept -> kept.without(text.strip()));
    }

    private List<String> changed(Actor actor, UnaryOperator<MarkerComments> change) {
        requireMarker(actor);
        return turns.take(() -> comments.save(change.apply(of(actor.userId())))).texts();
    }

    private MarkerComments of(UUID marker) {
        return comments.findById(marker).orElseGet(() -> MarkerComments.none(marker));
    }

    private static void requireMarker(Actor actor) {
        if (!actor.is(Role.TEACHER) && !actor.is(Role.ADMINISTRATOR)) {
            throw new GeneralProblem.Forbidden("assessment.mark");
        }
    }
}
