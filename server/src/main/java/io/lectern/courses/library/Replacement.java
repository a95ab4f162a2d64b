package io.lectern.courses.library;

import io.lectern.kernel.Aggregate;
import io.lectern.kernel.Ids;
import io.lectern.kernel.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.Indexed;

/**
 * Another file that takes the place of one everywhere, and what became of it.
 *
 * @param file the one to be replaced
 * @param other the one that came for it, null before
 * @param targets where it takes the place
 * @param stays what keeps the file
 * @param hidden in how many courses it stays that the person does not see at all
 */
@Aggregate(module = "courses", name = "replacement", collection = "courses_replacement")
public record Replacement(
        @Id UUID id,
        @Version @Nullable Long version,
        String file,
        @Nullable String other,
        List<Target> targets,
        List<Left> stays,
        int hidden,
        State state,
        @Indexed Instant begunAt) {

    public Replacement {
        targets = List.copyOf(targets);
        stays = List.copyOf(stays);
    }

    /** How far it is. */
    public enum State {
        AWAITED,
        UNDER_WAY,
        DONE
    }

    /** @param id of the lesson; of the course for its cover */
    public record Target(Place.Kind kind, UUID course, String courseTitle, UUID id, String title) implements Json {
        static Target of(Place place) {
            return new Target(place.kind(), place.course(), place.courseTitle(), place.id(), place.title());
        }
    }

    /** @param title what shows the file there; null where only the course is known */
    public record Left(
            Reason reason, String courseTitle, @Nullable String title) implements Json {}

    /** Why something keeps the file that it has. */
    public enum Reason {
        /** Films of classes are what they are. */
        RECORDING,
        /** Others teach it. */
        NOT_YOURS,
        /** It was changed by others again and again, or is gone. */
        NOT_REACHED
    }

    static Replacement of(String file, Instant now) {
        return new Replacement(Ids.next(), null, file, null, List.of(), List.of(), 0, State.AWAITED, now);
    }

    Replacement by(String newOther, List<Target> where, List<Left> others, int unseen) {
        return new Replacement(id, version, file, newOther, where, others, unseen, State.UNDER_WAY, begunAt);
    }

    /** @param missed targets that were not reached */
    Replacement done(List<Target> missed) {
        List<Target> reached =
                targets.stream().filter(target -> !missed.contains(target)).toList();
        List<Left> left = new ArrayList<>(stays);
        missed.forEach(target -> left.add(new Left(Reason.NOT_REACHED, target.courseTitle(), target.title())));
        return new Replacement(id, version, file, other, reached, left, hidden, State.DONE, begunAt);
    }
}
