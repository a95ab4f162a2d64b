package io.lectern.tutor.adapt;

import io.lectern.courses.Block;
import io.lectern.courses.BlockKind;
import io.lectern.tutor.Beat;
import io.lectern.tutor.Board;
import io.lectern.tutor.plan.compile.PlanPhrases;
import io.lectern.tutor.plan.compile.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The shortest version of a section that is still sound: its first statement and what its author would have remembered. */
final class ShortSection {

    private static final int TEXTS = 2;

    /** A version that leaves out less is not worth announcing. */
    private static final int LEAST_SAVED = 2;

    private static final int SHORTEST_STATEMENT = 20;

    private ShortSection() {}

    /** Its beats, the first of which says why it is short; empty when the section cannot be shortened. */
    static List<Beat> of(Section section, PlanPhrases phrases) {
        List<Beat> key = keyIdeas(section);
        boolean announced = !section.beats().isEmpty()
                && section.heading().equals(section.beats().getFirst().block());
        if (!announced
                || key.isEmpty()
                || key.size() + 1 + LEAST_SAVED > section.beats().size()) {
            return List.of();
        }
        Beat first = section.beats().getFirst();
        Said transition = phrases.say("known", section.heading());
        List<Beat> brief = new ArrayList<>();
        brief.add(new Beat(
                first.id(),
                first.kind(),
                transition.caption(),
                transition.speech(),
                first.language(),
                first.board(),
                null,
                first.pauseMs(),
                first.section(),
                first.block()));
        brief.addAll(key);
        return brief;
    }

    /** The first statement and the author's key points; without those the first statements of two texts. */
    private static List<Beat> keyIdeas(Section section) {
        List<Beat> points = KeyPoints.of(section);
        List<Beat> key = statements(section, points.isEmpty() ? TEXTS : 1);
        if (!section.beats().isEmpty()) {
            List<UUID> shown = (key.isEmpty() ? section.beats().getFirst() : key.getLast())
                    .board()
                    .blocks();
            points.forEach(point -> key.add(section.beat("short", point, new Board(shown, null, null, null))));
        }
        return key;
    }

    /** The first statements of its texts; of a section without any, e.g. a table alone, the first that is said about it. */
    static List<Beat> heart(Section section) {
        List<Beat> statements = statements(section, TEXTS);
        return statements.isEmpty()
                ? section.beats().stream()
                        .filter(beat -> isSpeech(beat) && !section.heading().equals(beat.block()))
                        .limit(TEXTS)
                        .toList()
                : statements;
    }

    private static List<Beat> statements(Section section, int texts) {
        List<Beat> statements = new ArrayList<>();
        int found = 0;
        for (Block block : section.lesson().blocks()) {
            if (block.kind() == BlockKind.TEXT && found < texts) {
                List<Beat> statement = statement(
                        block,
                        section.beats().stream()
                                .filter(beat -> block.id().equals(beat.block()))
                                .toList());
                statements.addAll(statement);
                found += statement.isEmpty() ? 0 : 1;
            }
        }
        return statements;
    }

    /** The first beats that say something in the author's words: neither a question nor the announcement of a list. */
    private static List<Beat> statement(Block block, List<Beat> beats) {
        List<Beat> open = new ArrayList<>();
        for (Beat beat : beats) {
            String caption = beat.caption().strip();
            if (!isSpeech(beat) || !isOf(block, caption)) {
                return List.of();
            }
            open.add(beat);
            if (caption.matches("(?s).*[?؟:]")) {
                return List.of();
            }
            if (caption.matches("(?s).*[.!…]")) {
                if (open.stream().mapToInt(b -> b.caption().length()).sum() >= SHORTEST_STATEMENT) {
                    return open;
                }
                open.clear();
            }
        }
        return List.of();
    }

    private static boolean isSpeech(Beat beat) {
        return beat.kind() == Beat.Kind.SAY || beat.kind() == Beat.Kind.SHOW;
    }

    /** What teachers add, such as how many points there are, is not in the text; what authors wrote to be said is not either. */
    private static boolean isOf(Block block, String caption) {
        boolean authored = block.speech() != null && !block.speech().isBlank();
        return authored || block.text().replaceAll("\\s+", " ").contains(caption);
    }
}
