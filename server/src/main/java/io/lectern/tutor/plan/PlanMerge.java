package io.lectern.tutor.plan;

import io.lectern.tutor.Beat;
import io.lectern.tutor.Board;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Takes a teacher's edits over from the plan of an earlier version, wherever the text they belong to is the same. */
final class PlanMerge {

    private final Plan before;
    private final Plan fresh;
    private final Map<String, Origin> originsBefore;
    private final Map<String, Origin> originsNow;

    private PlanMerge(Plan before, Plan fresh) {
        this.before = before;
        this.fresh = fresh;
        this.originsBefore = byPart(before.origins());
        this.originsNow = byPart(fresh.origins());
    }

    static Plan merge(Plan before, Plan fresh) {
        return new PlanMerge(before, fresh).merged();
    }

    private Plan merged() {
        Map<String, List<Beat>> edited = Parts.of(before.beats());
        Map<String, List<Beat>> made = Parts.of(fresh.beats());
        List<Beat> beats = new ArrayList<>();
        Set<UUID> lost = new LinkedHashSet<>();
        Set<UUID> used = new HashSet<>();
        for (Map.Entry<String, List<Beat>> part : made.entrySet()) {
            List<Beat> old = edited.getOrDefault(part.getKey(), List.of());
            boolean keep = touched(part.getKey(), old) && sameSource(part.getKey());
            for (Beat beat : keep ? old : part.getValue()) {
                if (used.add(beat.id())) {
                    beats.add(keep ? onBoardOf(beat, part.getValue()) : beat);
                }
            }
            UUID block = part.getValue().getFirst().block();
            if (!keep && block != null && touched(part.getKey(), old)) {
                lost.add(block);
            }
        }
        return fresh.takingOver(beats, List.copyOf(lost), fresh.changedAt());
    }

    private boolean touched(String part, List<Beat> old) {
        Origin origin = originsBefore.get(part);
        return origin != null && !origin.beats().equals(Origin.digest(old));
    }

    private boolean sameSource(String part) {
        Origin origin = originsBefore.get(part);
        Origin now = originsNow.get(part);
        return origin != null && now != null && origin.source().equals(now.source());
    }

    /** The board may have changed around an unchanged block. */
    private static Beat onBoardOf(Beat beat, List<Beat> made) {
        Board board = made.stream()
                .filter(b -> b.id().equals(beat.id()))
                .findFirst()
                .orElse(made.getFirst())
                .board();
        UUID section = made.getFirst().section();
        return new Beat(
                beat.id(),
                beat.kind(),
                beat.caption(),
                beat.speech(),
                beat.language(),
                board,
                beat.questionBlock(),
                beat.pauseMs(),
                section,
                beat.block());
    }

    private static Map<String, Origin> byPart(List<Origin> origins) {
        return origins.stream()
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(Origin::part, Function.identity(), (a, b) -> a));
    }
}
