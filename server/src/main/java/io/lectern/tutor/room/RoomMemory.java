package io.lectern.tutor.room;

import io.lectern.kernel.Json;
import io.lectern.liveclass.protocol.ServerMessage;
import io.lectern.tutor.adapt.Adaptation;
import java.util.Base64;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What of a room outlives a restart.
 *
 * @param index place in the plan to go on from
 * @param beat the beat there, in case the plan was edited meanwhile; null at the end
 * @param startedAt milliseconds since 1970
 * @param asked every question with its answer, in order
 * @param checks every answer to a check
 * @param heard what each learner was there for; empty in memories from before it was kept
 * @param adaptations sections that are taught otherwise than in the plan
 */
record RoomMemory(
        int index,
        @Nullable UUID beat,
        long epoch,
        boolean paused,
        boolean ended,
        long startedAt,
        List<ServerMessage.Asked> asked,
        List<CheckResult> checks,
        @Nullable List<Heard> heard,
        List<Adaptation> adaptations)
        implements Json {

    RoomMemory {
        heard = heard == null ? List.of() : List.copyOf(heard);
        asked = List.copyOf(asked);
        checks = List.copyOf(checks);
        // rooms that were kept before classes were fitted to their learner
        adaptations = adaptations == null ? List.of() : List.copyOf(adaptations);
    }

    @Override
    public List<Heard> heard() {
        return Objects.requireNonNull(heard);
    }

    static RoomMemory fresh(long now) {
        return new RoomMemory(0, null, 0, false, false, now, List.of(), List.of(), List.of(), List.of());
    }

    /** Everybody it names. */
    Set<UUID> people() {
        return Stream.of(
                        asked.stream().map(a -> a.by().userId()),
                        checks.stream().map(CheckResult::userId),
                        heard().stream().map(Heard::userId))
                .flatMap(people -> people)
                .collect(Collectors.toSet());
    }

    RoomMemory without(UUID person) {
        return new RoomMemory(
                index,
                beat,
                epoch,
                paused,
                ended,
                startedAt,
                asked.stream().filter(a -> !a.by().userId().equals(person)).toList(),
                checks.stream().filter(c -> !c.userId().equals(person)).toList(),
                heard().stream().filter(h -> !h.userId().equals(person)).toList(),
                adaptations);
    }

    /** How one person answered one check. */
    record CheckResult(UUID userId, UUID checkId, String prompt, boolean correct, int attempt) implements Json {}

    /** The beats that one person was there for. @param bits one for each beat of the plan, in base 64 */
    record Heard(UUID userId, String bits) implements Json {

        static Heard of(UUID userId, BitSet beats) {
            return new Heard(userId, Base64.getEncoder().encodeToString(beats.toByteArray()));
        }

        BitSet beats() {
            return BitSet.valueOf(Base64.getDecoder().decode(bits));
        }
    }
}
