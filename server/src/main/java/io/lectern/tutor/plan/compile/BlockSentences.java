package io.lectern.tutor.plan.compile;

import io.lectern.courses.Block;
import java.util.ArrayList;
import java.util.List;

/**
 * The sentences of a block that an answer may quote, each as it is read and as it is spoken. Keys of questions, solutions
 * and notes for instructors are never among them.
 */
public final class BlockSentences {

    private static final int LONGEST = 320;

    private BlockSentences() {}

    /** In the order of the block; captions are plain text. */
    public static List<Said> of(Block block, String language) {
        return switch (block.kind()) {
            case TEXT -> text(block, language);
            case CALLOUT -> callout(block, language);
            case FIGURE -> figure(block, language);
            case TABLE -> table(block, language);
            case FORMULA -> formula(block, language);
            case HEADING, CODE, QUESTION, VIDEO, LINK, DOCUMENT -> List.of();
        };
    }

    private static List<Said> text(Block block, String language) {
        List<Said> written = sentences(block.source(), language);
        if (block.speech() == null || block.speech().isBlank()) {
            return written;
        }
        List<MarkedText> spoken = SentenceCutter.sentences(new MarkedText(block.speech()));
        if (spoken.size() != written.size()) {
            return written;
        }
        List<Said> paired = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            paired.add(new Said(
                    written.get(i).caption(), spoken.get(i).said(language).speech()));
        }
        return paired;
    }

    private static List<Said> callout(Block block, String language) {
        if (block.callout() == null
                || block.callout().kind().equals("instructor")
                || block.callout().kind().equals("solution")
                || block.callout().kind().equals("questions")
                || block.callout().kind().equals("objectives")) {
            return List.of();
        }
        List<Said> all = new ArrayList<>();
        for (Divs.Part part : Divs.split(block.callout().body())) {
            if (part.kind().isEmpty() || !part.kind().matches("solution|instructor|question")) {
                all.addAll(sentences(part.body(), language));
            }
        }
        return all;
    }

    private static List<Said> sentences(String markdown, String language) {
        List<Said> sentences = new ArrayList<>();
        for (Passage passage : Passages.of(markdown)) {
            if (passage.kind() != Passage.Kind.CODE && passage.kind() != Passage.Kind.HEADING) {
                SentenceCutter.sentences(passage.text()).stream()
                        .filter(s -> s.plain().length() <= LONGEST)
                        .map(s -> s.said(language))
                        .forEach(sentences::add);
            }
        }
        return sentences;
    }

    private static List<Said> figure(Block block, String language) {
        MarkedText text = Passages.line(block.text());
        return text.blank() ? List.of() : List.of(text.said(language));
    }

    /** One sentence a row: its name and what stands beside it. */
    private static List<Said> table(Block block, String language) {
        Block.Table table = block.table();
        if (table == null) {
            return List.of();
        }
        List<Said> rows = new ArrayList<>();
        for (List<String> row : table.rows()) {
            StringBuilder told = new StringBuilder();
            for (int c = 0; c < row.size(); c++) {
                MarkedText cell = Passages.line(row.get(c));
                if (!cell.blank()) {
                    String header = c == 0 || c >= table.header().size()
                            ? ""
                            : Passages.line(table.header().get(c)).text() + ": ";
                    told.append(told.isEmpty() ? "" : c == 1 ? ". " : "; ")
                            .append(header)
                            .append(cell.text());
                }
            }
            MarkedText sentence = new MarkedText(told + ".");
            if (sentence.plain().length() <= LONGEST) {
                rows.add(sentence.said(language));
            }
        }
        return rows;
    }

    private static List<Said> formula(Block block, String language) {
        String latex = block.formula() == null ? block.text() : block.formula();
        if (block.speech() != null && !block.speech().isBlank()) {
            return List.of(new Said(
                    Formulas.plain(latex), Said.spoken(block.speech(), language).speech()));
        }
        return List.of(new Said(
                Formulas.plain(latex),
                Said.written(Formulas.words(latex, language), language).speech()));
    }
}
