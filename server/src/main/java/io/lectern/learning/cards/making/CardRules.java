package io.lectern.learning.cards.making;

import io.lectern.courses.Block;
import io.lectern.courses.BlockKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Makes cards of a lesson: words that are explained, key points with a gap, check questions, and sections whose first
 * sentence says what they are about.
 */
public final class CardRules {

    private static final int MOST = 80;
    private static final int LONGEST = 1500;
    private static final Set<String> GLOSSARIES = Set.of(
            "glossary",
            "key terms",
            "terms",
            "definitions",
            "vocabulary",
            "مسرد",
            "مسرد المصطلحات",
            "المصطلحات",
            "مصطلحات",
            "التعريفات",
            "تعريفات",
            "المفردات",
            "المفاهيم");

    private final List<Block> blocks;
    private final List<CardDraft> cards = new ArrayList<>();
    private final Map<String, String> terms = new LinkedHashMap<>();
    private final Set<String> said = new HashSet<>();

    private CardRules(List<Block> blocks) {
        this.blocks = blocks;
    }

    /** In the order of the blocks. */
    public static List<CardDraft> of(List<Block> blocks) {
        return new CardRules(blocks).make();
    }

    private List<CardDraft> make() {
        findTerms();
        findTopics();
        findKeyPointsAndQuestions();
        List<UUID> order = blocks.stream().map(Block::id).toList();
        return cards.stream()
                .filter(card -> card.front().length() <= LONGEST && card.back().length() <= LONGEST)
                .sorted((a, b) -> Integer.compare(order.indexOf(a.block()), order.indexOf(b.block())))
                .limit(MOST)
                .toList();
    }

    private void findTerms() {
        boolean glossary = false;
        for (Block block : blocks) {
            if (block.kind() == BlockKind.HEADING) {
                glossary = GLOSSARIES.contains(Prose.folded(block.text()).strip());
            } else if (block.kind() == BlockKind.TEXT) {
                findTerms(block, glossary);
            } else if (glossary && block.table() != null) {
                block.table().rows().stream()
                        .filter(row -> row.size() >= 2)
                        .forEach(row -> Terms.entry(row.get(0) + ": " + row.get(1))
                                .ifPresent(found -> addTerm(block.id(), found)));
            }
        }
    }

    private void findTerms(Block block, boolean glossary) {
        List<String> items = Prose.items(block.source());
        if (items.isEmpty()) {
            Terms.inParagraph(block.source()).ifPresent(found -> addTerm(block.id(), found));
        }
        for (String item : items) {
            Terms.inItem(item)
                    .or(() -> glossary ? Terms.entry(item) : Terms.inParagraph(item))
                    .ifPresent(found -> addTerm(block.id(), found));
        }
    }

    private void addTerm(UUID block, Terms.Explained found) {
        if (terms.putIfAbsent(Prose.folded(found.term()), found.term()) == null) {
            add(CardKind.TERM, block, found.term(), found.meaning());
        }
    }

    private void findTopics() {
        for (int i = 0; i + 1 < blocks.size(); i++) {
            Block heading = blocks.get(i);
            Block text = blocks.get(i + 1);
            if (heading.kind() == BlockKind.HEADING && heading.level() >= 2 && isParagraph(text)) {
                findTopic(heading.text().strip(), text);
            }
        }
    }

    private void findTopic(String heading, Block text) {
        List<String> sentences = Prose.sentences(text.source());
        boolean asks = heading.endsWith("?") || heading.endsWith("؟");
        String back = String.join(" ", sentences.subList(0, Math.min(sentences.size(), asks ? 2 : 1)));
        boolean known = said.stream().anyMatch(answer -> answer.contains(back) || back.contains(answer));
        if (!known && (asks || tellsAbout(heading, back))) {
            add(CardKind.TOPIC, text.id(), heading, back);
        }
    }

    private static boolean isParagraph(Block block) {
        return block.kind() == BlockKind.TEXT
                && Prose.items(block.source()).isEmpty()
                && !Prose.sentences(block.source()).isEmpty();
    }

    /** Whether a sentence says something about its heading and more than it. */
    private static boolean tellsAbout(String heading, String sentence) {
        Set<String> named = Prose.tellingWords(heading).collect(Collectors.toSet());
        Set<String> words = Prose.tellingWords(sentence).collect(Collectors.toSet());
        return named.stream().anyMatch(words::contains)
                && words.stream().filter(word -> !named.contains(word)).count() >= 2;
    }

    private void findKeyPointsAndQuestions() {
        for (Block block : blocks) {
            if (block.callout() != null && block.callout().kind().equals("keypoints")) {
                for (String point : Prose.items(block.callout().body())) {
                    GapSentence.of(point, terms.values())
                            .ifPresent(gap -> add(CardKind.SENTENCE, block.id(), gap.front(), gap.back()));
                }
            } else if (block.question() != null) {
                addQuestion(block.id(), block.question());
            }
        }
    }

    private void addQuestion(UUID block, Block.Question question) {
        String choices =
                question.choices().stream().map(choice -> "- " + choice.text()).collect(Collectors.joining("\n"));
        String right = question.choices().stream()
                .filter(Block.Choice::correct)
                .map(choice -> "- " + choice.text())
                .collect(Collectors.joining("\n"));
        if (!right.isEmpty()) {
            String why = question.explanation() == null ? "" : "\n\n" + question.explanation();
            add(CardKind.QUESTION, block, question.prompt() + "\n\n" + choices, right + why);
        }
    }

    private void add(CardKind kind, UUID block, String front, String back) {
        cards.add(new CardDraft(kind, block, front, back));
        said.add(back);
    }
}
