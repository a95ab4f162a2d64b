package io.lectern.tutor.plan.compile;

import io.lectern.courses.Block;
import io.lectern.courses.BlockKind;
import io.lectern.courses.PublishedLesson;
import io.lectern.tutor.Check;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Makes a check from what a section says: its first statement, to be found among those of other sections of the lesson. */
final class StatementChecks {

    private static final int CHOICES = 3;
    private static final int SHORTEST = 25;
    private static final int LONGEST = 200;

    private StatementChecks() {}

    /** @param block where it stands */
    private record Statement(String text, Block block) {}

    /** Empty when the section says nothing in running text, or too few others do. @param heading of the section */
    static Optional<Check> about(UUID heading, PublishedLesson lesson, PlanPhrases phrases) {
        Map<UUID, Statement> first = firstStatements(lesson);
        Statement right = first.get(heading);
        String topic = lesson.block(heading).map(Block::text).orElse("").strip();
        if (right == null || topic.isEmpty()) {
            return Optional.empty();
        }
        List<Statement> others = new ArrayList<>(first.values().stream()
                .filter(other -> !mentions(other.text(), topic) && !other.text().equals(right.text()))
                .toList());
        if (others.size() < CHOICES - 1) {
            return Optional.empty();
        }
        int seed = heading.hashCode();
        List<Block.Choice> choices = new ArrayList<>();
        for (int i = 0; i < CHOICES - 1; i++) {
            Statement other = others.remove(Math.floorMod(seed >> i, others.size()));
            choices.add(new Block.Choice(other.text(), false, null));
        }
        choices.add(Math.floorMod(seed, CHOICES), new Block.Choice(right.text(), true, null));
        String prompt = phrases.say("check.statement.prompt", heading, new Said(topic, topic))
                .caption();
        UUID id = UUID.nameUUIDFromBytes(("check/" + heading + "/statement").getBytes(StandardCharsets.UTF_8));
        return Optional.of(
                new Check(id, right.block().id(), new Block.Question(prompt, choices, right.text(), null), true));
    }

    private static Map<UUID, Statement> firstStatements(PublishedLesson lesson) {
        Map<UUID, Statement> found = new LinkedHashMap<>();
        UUID section = null;
        for (Block block : lesson.blocks()) {
            if (block.kind() == BlockKind.HEADING) {
                section = block.id();
            } else if (block.kind() == BlockKind.TEXT && section != null && !found.containsKey(section)) {
                UUID home = section;
                statement(block).ifPresent(text -> found.put(home, new Statement(text, block)));
            }
        }
        return found;
    }

    private static Optional<String> statement(Block block) {
        return Passages.of(block.source()).stream()
                .filter(passage -> passage.kind() != Passage.Kind.CODE)
                .flatMap(passage -> SentenceCutter.sentences(passage.text()).stream())
                .map(sentence -> sentence.plain().strip())
                .filter(StatementChecks::stands)
                .findFirst();
    }

    /** Whether it is a statement of a good length, and neither a question nor the announcement of a list. */
    private static boolean stands(String sentence) {
        return sentence.length() >= SHORTEST
                && sentence.length() <= LONGEST
                && Character.isLetter(sentence.charAt(0))
                && !sentence.matches("(?s).*[?؟:]");
    }

    private static boolean mentions(String statement, String topic) {
        return statement.toLowerCase(Locale.ROOT).contains(topic.toLowerCase(Locale.ROOT));
    }
}
