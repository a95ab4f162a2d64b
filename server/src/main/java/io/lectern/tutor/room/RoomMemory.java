package io.lectern.tutor.room;

import io.lectern.kernel.Json;
import io.lectern.liveclass.protocol.ServerMessage;
import java.util.List;
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
 */
record RoomMemory(
        int index,
        @Nullable UUID beat,
        long epoch,
        boolean paused,
        boolean ended,
        long startedAt,
        List<ServerMessage.Asked> asked,
        List<CheckResult> checks)
        implements Json {

    RoomMemory {
        asked = List.copyOf(asked);
        checks = List.copyOf(checks);
    }

    static RoomMemory fresh(long now) {
        return new RoomMemory(0, null, 0, false, false, now, List.of(), List.of());
    }

    /** Everybody it names. */
    Set<UUID> people() {
        return Stream.concat(
                        asked.stream().map(a -> a.by().userId()),
                        checks.stream().map(CheckResult::userId))
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
                checks.stream().filter(c -> !c.userId().equals(person)).toList());
    }

    /** How one person answered one check. */
    record CheckResult(UUID userId, UUID checkId, String prompt, boolean correct, int attempt) implements Json {}
}
