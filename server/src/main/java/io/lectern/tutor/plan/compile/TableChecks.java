package io.lectern.tutor.plan.compile;

import io.lectern.courses.Block;
import io.lectern.tutor.Check;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Makes a check from a table whose first column holds names: what stands beside a name, and several names to choose from. */
final class TableChecks {

    private static final int CHOICES = 3;
    private static final int LONGEST_NAME = 40;
    private static final int SHORTEST_TEXT = 12;
    private static final int LONGEST_TEXT = 160;

    private TableChecks() {}

    private record Row(String name, String text) {}

    static Optional<Check> of(Block block, PlanPhrases phrases) {
        List<Row> rows = rows(block);
        if (rows.size() < CHOICES) {
            return Optional.empty();
        }
        int seed = block.id().hashCode();
        Row asked = rows.get(Math.floorMod(seed, rows.size()));
        List<Block.Choice> choices = new ArrayList<>();
        for (Row row : rows) {
            if (row != asked && choices.size() < CHOICES - 1) {
                choices.add(new Block.Choice(row.name(), false, null));
            }
        }
        choices.add(Math.floorMod(seed / rows.size(), CHOICES), new Block.Choice(asked.name(), true, null));
        String prompt = phrases.say("check.table.prompt", block.id(), new Said(asked.text(), asked.text()))
                .caption();
        String explanation = asked.name() + ": " + asked.text();
        UUID id = UUID.nameUUIDFromBytes(("check/" + block.id() + "/" + asked.name()).getBytes(StandardCharsets.UTF_8));
        return Optional.of(new Check(id, block.id(), new Block.Question(prompt, choices, explanation, null), true));
    }

    /** Rows that can be told apart by name and by text; none when there is one that cannot. */
    private static List<Row> rows(Block block) {
        List<Row> rows = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        if (block.table() == null) {
            return rows;
        }
        for (List<String> cells : block.table().rows()) {
            if (cells.size() < 2) {
                return List.of();
            }
            Row row = new Row(plain(cells.get(0)), plain(cells.get(1)));
            boolean fits = isWords(row.name(), 2, LONGEST_NAME) && isWords(row.text(), SHORTEST_TEXT, LONGEST_TEXT);
            if (!fits || !seen.add(row.name()) || !seen.add(row.text())) {
                return List.of();
            }
            rows.add(row);
        }
        return rows;
    }

    private static String plain(String cell) {
        return Passages.line(cell).plain().strip();
    }

    private static boolean isWords(String text, int shortest, int longest) {
        return text.length() >= shortest && text.length() <= longest && Character.isLetter(text.charAt(0));
    }
}
