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
import java.util.regex.Pattern;

/**
 * Makes a few simple checks for a lesson whose author wrote none: a definition from the lesson with its term left out,
 * and other terms of the lesson to choose from. Makes none when the lesson does not define at least three terms.
 */
final class CheckMaker {

    private static final int MOST = 3;
    private static final int CHOICES = 3;
    private static final int LONGEST_SENTENCE = 220;
    private static final int SHORTEST_SENTENCE = 40;
    private static final Pattern CALLED = Pattern.compile(
            "\\b(is|are) (called|known as)\\b|\\bmeans\\b|\\b(is|are) (a|an|the)\\b|\\b(يسمى|تسمى|يطلق|تعرف|يعرف)\\b|\\s(هو|هي)\\s");

    /** @param section heading under which the definition stands @param block where it stands */
    private record Definition(String term, String sentence, int section, Block block) {}

    private final PublishedLesson lesson;
    private final PlanPhrases phrases;

    CheckMaker(PublishedLesson lesson, PlanPhrases phrases) {
        this.lesson = lesson;
        this.phrases = phrases;
    }

    /** The checks, each under the index of the last block of the section after the definition: asked at once, it would only test the ear. */
    Map<Integer, Check> make() {
        List<Definition> definitions = definitions();
        Map<Integer, Check> made = new LinkedHashMap<>();
        if (definitions.size() < CHOICES) {
            return made;
        }
        int step = Math.max(1, definitions.size() / MOST);
        for (int i = 0; i < definitions.size() && made.size() < MOST; i += step) {
            Definition definition = definitions.get(i);
            int end = sectionEnd(sectionEnd(definition.section()) + 1);
            List<String> others = distractors(definition, definitions);
            if (!made.containsKey(end) && others.size() >= CHOICES - 1) {
                made.put(end, check(definition, others));
            }
        }
        return made;
    }

    /** A check about what a section defines, whatever else is asked in the lesson. @param heading of the section */
    Optional<Check> about(UUID heading) {
        List<Definition> all = definitions();
        for (Definition definition : all) {
            boolean inside = definition.section() >= 0
                    && lesson.blocks().get(definition.section()).id().equals(heading);
            List<String> others = inside ? distractors(definition, all) : List.of();
            if (others.size() >= CHOICES - 1) {
                return Optional.of(check(definition, others));
            }
        }
        return Optional.empty();
    }

    private List<Definition> definitions() {
        Map<String, Definition> found = new LinkedHashMap<>();
        int section = -1;
        for (int i = 0; i < lesson.blocks().size(); i++) {
            Block block = lesson.blocks().get(i);
            if (block.kind() == BlockKind.HEADING) {
                section = i;
            }
            if (block.kind() == BlockKind.TEXT) {
                String heading =
                        section < 0 ? "" : lesson.blocks().get(section).text().strip();
                for (Passage passage : Passages.of(block.source())) {
                    if (passage.kind() == Passage.Kind.PARAGRAPH) {
                        defined(passage.text(), heading, section, block, found);
                    }
                }
            }
        }
        return List.copyOf(found.values());
    }

    private static void defined(
            MarkedText text, String heading, int section, Block block, Map<String, Definition> found) {
        for (MarkedText sentence : SentenceCutter.sentences(text)) {
            String plain = sentence.plain();
            boolean sized = Character.isLetter(plain.charAt(0))
                    && plain.length() >= SHORTEST_SENTENCE
                    && plain.length() <= LONGEST_SENTENCE;
            if (!sized || !CALLED.matcher(plain).find() || plain.endsWith(":") || plain.endsWith("?")) {
                continue;
            }
            List<String> terms = new ArrayList<>(sentence.terms());
            if (terms.isEmpty() && heading.length() > 3 && plain.startsWith(heading + " ")) {
                terms.add(heading);
            }
            if (terms.size() == 1 && occursOnce(plain, terms.getFirst())) {
                String term = terms.getFirst().strip();
                boolean word = term.length() >= 3 && term.length() <= 40 && term.split("\\s+").length <= 4;
                if (word && Character.isLetter(term.charAt(0))) {
                    found.putIfAbsent(term.toLowerCase(Locale.ROOT), new Definition(term, plain, section, block));
                }
            }
        }
    }

    private static boolean occursOnce(String sentence, String term) {
        String lower = sentence.toLowerCase(Locale.ROOT);
        String wanted = term.strip().toLowerCase(Locale.ROOT);
        int first = lower.indexOf(wanted);
        return first >= 0 && lower.indexOf(wanted, first + 1) < 0;
    }

    /** Other terms of the lesson that could not be true as well. */
    private static List<String> distractors(Definition right, List<Definition> all) {
        String sentence = right.sentence().toLowerCase(Locale.ROOT);
        String term = right.term().toLowerCase(Locale.ROOT);
        boolean plural = term.endsWith("s");
        return all.stream()
                .map(Definition::term)
                .filter(t -> !t.equalsIgnoreCase(right.term()))
                .filter(t -> !sentence.contains(t.toLowerCase(Locale.ROOT)))
                .filter(t -> !t.toLowerCase(Locale.ROOT).contains(term) && !term.contains(t.toLowerCase(Locale.ROOT)))
                .sorted(java.util.Comparator.comparing(t -> t.endsWith("s") != plural))
                .limit(CHOICES - 1)
                .toList();
    }

    private Check check(Definition definition, List<String> others) {
        int at = definition
                .sentence()
                .toLowerCase(Locale.ROOT)
                .indexOf(definition.term().toLowerCase(Locale.ROOT));
        String gapped = definition.sentence().substring(0, at)
                + MarkedText.GAP
                + definition.sentence().substring(at + definition.term().length());
        List<Block.Choice> choices = new ArrayList<>();
        others.forEach(o -> choices.add(new Block.Choice(o, false, null)));
        int place = Math.floorMod(
                definition.block().id().hashCode() ^ definition.term().hashCode(), choices.size() + 1);
        choices.add(place, new Block.Choice(definition.term(), true, null));
        String prompt = phrases.say("check.made.prompt", definition.block().id(), new Said(gapped, gapped))
                .caption();
        String name = "check/" + definition.block().id() + "/" + definition.term();
        UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return new Check(
                id, definition.block().id(), new Block.Question(prompt, choices, definition.sentence(), null), true);
    }

    private int sectionEnd(int section) {
        for (int i = section + 1; i < lesson.blocks().size(); i++) {
            if (lesson.blocks().get(i).kind() == BlockKind.HEADING) {
                return i - 1;
            }
        }
        return Math.max(0, lesson.blocks().size() - 1);
    }
}
