package io.lectern.courses.internal.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.courses.Block;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class StableIdsTest {

    private static final String[] WORDS =
            "stock order shelf pallet supplier week demand cost truck invoice crane harbour label scan return route"
                    .split(" ");

    private static List<Block> read(List<String> paragraphs) {
        return MarkdownReader.read(String.join("\n\n", paragraphs), Pictures.NONE)
                .blocks();
    }

    private static List<Block> edit(List<Block> old, List<String> paragraphs) {
        return StableIds.keep(old, List.of(), read(paragraphs));
    }

    private static List<UUID> ids(List<Block> blocks) {
        return blocks.stream().map(Block::id).toList();
    }

    private static String sentence(Random random) {
        var words = new StringBuilder("Word ");
        for (int i = 0; i < 12; i++) {
            words.append(WORDS[random.nextInt(WORDS.length)])
                    .append(random.nextInt(100))
                    .append(' ');
        }
        return words.toString().strip();
    }

    private static List<String> lesson(Random random) {
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            paragraphs.add(
                    switch (i % 4) {
                        case 0 -> "## " + sentence(random);
                        case 1 -> "```\n" + sentence(random) + "\n```";
                        default -> sentence(random);
                    });
        }
        return paragraphs;
    }

    @Test
    void anUnchangedTextKeepsAllIds() {
        List<String> lesson = lesson(new Random(1));
        List<Block> old = read(lesson);
        assertThat(ids(edit(old, lesson))).isEqualTo(ids(old));
    }

    @RepeatedTest(20)
    void reorderingMovesIdsWithTheirBlocks(RepetitionInfo round) {
        var random = new Random(round.getCurrentRepetition());
        List<String> lesson = lesson(random);
        List<Block> old = read(lesson);
        Map<String, UUID> idOf = new HashMap<>();
        old.forEach(b -> idOf.put(b.source(), b.id()));
        Collections.shuffle(lesson, random);
        assertThat(edit(old, lesson)).allSatisfy(b -> assertThat(b.id()).isEqualTo(idOf.get(b.source())));
    }

    @RepeatedTest(20)
    void editingInsertingAndDeletingTouchesNobodyElse(RepetitionInfo round) {
        var random = new Random(round.getCurrentRepetition());
        List<String> lesson = lesson(random);
        List<Block> old = read(lesson);
        int edited = random.nextInt(lesson.size());
        int deleted = (edited + 1 + random.nextInt(lesson.size() - 1)) % lesson.size();
        List<String> changed = new ArrayList<>(lesson);
        changed.set(edited, lesson.get(edited).replace("Word", "Another word"));
        changed.remove(deleted);
        int at = random.nextInt(changed.size() + 1);
        changed.add(at, "A wholly new paragraph about giraffes, zebras and quiet mornings.");
        List<Block> kept = edit(old, changed);
        List<UUID> expected = new ArrayList<>(ids(old));
        expected.remove(deleted);
        expected.add(at, kept.get(at).id());
        assertThat(ids(kept)).isEqualTo(expected);
        assertThat(ids(old)).doesNotContain(kept.get(at).id());
    }

    @Test
    void duplicatesKeepTheirOrderAndNoIdIsGivenTwice() {
        List<Block> old = read(List.of("Same words.", "Middle of it all.", "Same words."));
        List<Block> three = edit(old, List.of("Same words.", "Same words.", "Middle of it all.", "Same words."));
        assertThat(new HashSet<>(ids(three))).hasSize(4).containsAll(ids(old));
        assertThat(three.getLast().id()).isEqualTo(old.getLast().id());

        List<Block> without = edit(old, List.of("Middle of it all.", "Same words."));
        assertThat(ids(without)).isEqualTo(ids(old).subList(1, 3));
    }

    @Test
    void anotherKindIsAnotherBlock() {
        List<Block> old = read(List.of("ls -l shows the long list"));
        assertThat(ids(edit(old, List.of("```\nls -l shows the long list\n```"))))
                .doesNotContainAnyElementsOf(ids(old));
    }

    @Test
    void whatWasCutAndPublishedComesBackUnderItsId() {
        List<Block> published = read(List.of("One sentence here.", "Two sentences there."));
        List<Block> cut = edit(published, List.of("One sentence here."));
        List<Block> pasted =
                StableIds.keep(cut, published, read(List.of("Two sentences there.", "One sentence here.")));
        assertThat(ids(pasted)).isEqualTo(ids(published).reversed());
    }

    @Test
    void aLongLessonIsMatchedQuickly() {
        var random = new Random(7);
        List<String> lesson = new ArrayList<>();
        for (int i = 0; i < 800; i++) {
            lesson.add(sentence(random));
        }
        List<Block> old = read(lesson);
        lesson.replaceAll(p -> p.replace("Word", "Woord"));
        assertThat(ids(edit(old, lesson))).isEqualTo(ids(old));
    }
}
