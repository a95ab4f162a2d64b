package io.lectern.tutor.plan;

import io.lectern.kernel.GeneralProblem;
import io.lectern.kernel.Ids;
import io.lectern.tutor.Beat;
import io.lectern.tutor.Board;
import io.lectern.tutor.speech.SpeechPace;
import io.lectern.tutor.speech.SpeechText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Applies what a teacher's editor sends: the whole list of beats in its new order. */
public final class PlanEdits {

    private static final int MOST_BEATS = 3_000;
    private static final int LONGEST_TEXT = 2_000;
    private static final int LONGEST_MS = 20_000;
    private static final int LONGEST_PAUSE = 60_000;

    private final Plan plan;
    private final Map<UUID, Beat> known = new HashMap<>();
    private final Supplier<List<Beat>> made;

    /** @param made what the rules make of the same version, asked only when a beat comes back that was taken out */
    PlanEdits(Plan plan, Supplier<List<Beat>> made) {
        this.plan = plan;
        this.made = made;
        plan.beats().forEach(b -> known.put(b.id(), b));
    }

    /**
     * A beat as the editor sends it.
     *
     * @param id of a beat of the plan; one that was taken out of it comes back on its board; null for a new one
     * @param speech null: made from the caption
     */
    public record EditedBeat(
            @Nullable UUID id,
            Beat.Kind kind,
            String caption,
            @Nullable String speech,
            int pauseMs) {}

    /** @throws GeneralProblem.Invalid naming the first beat that cannot be taught */
    List<Beat> apply(List<EditedBeat> edited) {
        if (edited.isEmpty() || edited.size() > MOST_BEATS) {
            throw new GeneralProblem.Invalid("beats", "count", "A plan has 1 to " + MOST_BEATS + " beats.");
        }
        if (edited.stream().anyMatch(b -> b.id() != null && !known.containsKey(b.id()))) {
            made.get().forEach(b -> known.putIfAbsent(b.id(), b));
        }
        Set<UUID> seen = new HashSet<>();
        List<Beat> beats = new ArrayList<>();
        for (int i = 0; i < edited.size(); i++) {
            EditedBeat wanted = edited.get(i);
            check(wanted, i);
            Beat old = wanted.id() == null ? null : known.get(wanted.id());
            if (wanted.id() != null && !seen.add(wanted.id())) {
                throw new GeneralProblem.Invalid(field(i, "id"), "twice", "This beat is in the plan twice.");
            }
            beats.add(old == null ? added(wanted, beats) : changed(old, wanted));
        }
        return rehomed(beats);
    }

    private void check(EditedBeat beat, int index) {
        String spoken = beat.speech() == null ? beat.caption() : beat.speech();
        if (beat.caption().length() > LONGEST_TEXT
                || SpeechPace.estimateMs(spoken.substring(0, Math.min(spoken.length(), LONGEST_TEXT)), plan.language())
                        > LONGEST_MS) {
            throw new GeneralProblem.Invalid(
                    field(index, "caption"), "too-long", "This is too long for one beat. Please cut it in two.");
        }
        if (beat.pauseMs() < 0 || beat.pauseMs() > LONGEST_PAUSE) {
            throw new GeneralProblem.Invalid(field(index, "pauseMs"), "range", "A pause lasts up to a minute.");
        }
        if (beat.caption().isBlank() && beat.kind() != Beat.Kind.WAIT) {
            throw new GeneralProblem.Invalid(
                    field(index, "caption"), "empty", "Write what is said, or make it a pause.");
        }
    }

    private static String field(int index, String name) {
        return "beats[" + index + "]." + name;
    }

    private static Beat changed(Beat old, EditedBeat wanted) {
        return new Beat(
                old.id(),
                old.questionBlock() == null ? wanted.kind() : old.kind(),
                wanted.caption().strip(),
                speech(wanted, old.language()),
                old.language(),
                old.board(),
                old.questionBlock(),
                wanted.pauseMs(),
                old.section(),
                old.block());
    }

    /** A new beat stands on the board of the one before it. */
    private Beat added(EditedBeat wanted, List<Beat> before) {
        Beat neighbour =
                before.isEmpty() ? plan.beats().isEmpty() ? null : plan.beats().getFirst() : before.getLast();
        Board board = neighbour == null ? Board.EMPTY : neighbour.board();
        return new Beat(
                Ids.next(),
                wanted.kind(),
                wanted.caption().strip(),
                speech(wanted, plan.language()),
                plan.language(),
                board,
                null,
                wanted.pauseMs(),
                neighbour == null ? null : neighbour.section(),
                neighbour == null ? null : neighbour.block());
    }

    /** A beat moved among the beats of another block belongs there from now on. */
    private List<Beat> rehomed(List<Beat> beats) {
        Set<String> parts = new HashSet<>();
        plan.origins().forEach(o -> parts.add(o.part()));
        List<Beat> homed = new ArrayList<>();
        Parts.of(beats).forEach((part, members) -> {
            boolean strange = !parts.contains(part) && !homed.isEmpty();
            Beat neighbour = homed.isEmpty() ? members.getFirst() : homed.getLast();
            members.forEach(m -> homed.add(strange ? at(m, neighbour) : m));
        });
        return homed;
    }

    private static Beat at(Beat beat, Beat neighbour) {
        return new Beat(
                beat.id(),
                beat.kind(),
                beat.caption(),
                beat.speech(),
                beat.language(),
                beat.board(),
                beat.questionBlock(),
                beat.pauseMs(),
                neighbour.section(),
                neighbour.block());
    }

    private static String speech(EditedBeat wanted, String language) {
        if (wanted.speech() != null) {
            return wanted.speech().strip();
        }
        return wanted.kind() == Beat.Kind.WAIT ? "" : asWritten(wanted.caption(), language);
    }

    /** How the voice says what is written, unless somebody wrote other words for it. */
    public static String asWritten(String caption, String language) {
        return SpeechText.normalise(caption, language).text().strip();
    }
}
