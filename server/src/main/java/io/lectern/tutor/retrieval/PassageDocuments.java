package io.lectern.tutor.retrieval;

import io.lectern.courses.Block;
import io.lectern.courses.BlockKind;
import io.lectern.courses.PublishedLesson;
import io.lectern.tutor.plan.compile.BlockSentences;
import io.lectern.tutor.plan.compile.Said;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import tools.jackson.databind.json.JsonMapper;

/** Cuts lessons into passages of a few sentences, as documents of the index. */
final class PassageDocuments {

    static final String LESSON = "lesson";
    static final String LESSON_TITLE = "lessonTitle";
    static final String LANGUAGE = "language";
    static final String BLOCK = "block";
    static final String KIND = "kind";
    static final String HEADING = "heading";
    static final String BODY = "body";
    static final String TITLE = "title";
    static final String DEFINES = "defines";
    static final String SECTION = "section";
    static final String SENTENCES = "sentences";
    static final String FROM = "from";
    static final String TO = "to";
    static final String TOPIC = "topic";
    static final String LIST = "list";
    static final String LEAD = "lead";
    static final String SHOWN = "shown";

    private static final int WINDOW = 3;
    private static final int STEP = 2;

    private static final Pattern STRONG = Pattern.compile("\\*\\*(.+?)\\*\\*", Pattern.DOTALL);

    private static final Pattern ITEM = Pattern.compile("\\s*([-*+]|\\d+[.)])\\s");

    private final JsonMapper json;

    PassageDocuments(JsonMapper json) {
        this.json = json;
    }

    List<Document> of(PublishedLesson lesson) {
        List<Document> documents = new ArrayList<>();
        List<String> path = new ArrayList<>();
        String section = "";
        for (int i = 0; i < lesson.blocks().size(); i++) {
            Block block = lesson.blocks().get(i);
            if (i == 0 || block.kind() == BlockKind.HEADING) {
                section = sectionFrom(lesson, i);
            }
            if (block.kind() == BlockKind.HEADING) {
                while (path.size() >= Math.max(1, block.level())) {
                    path.removeLast();
                }
                path.add(block.text());
                continue;
            }
            String lead = i > 0 ? leadInto(block, lesson.blocks().get(i - 1), lesson.language()) : "";
            List<Passage.Quotable> sentences = quotable(block, lesson.language());
            for (int from = 0; from < sentences.size(); from += STEP) {
                int to = Math.min(sentences.size(), from + WINDOW);
                documents.add(document(lesson, block, path, lead, section, sentences, from, to));
                if (to == sentences.size()) {
                    break;
                }
            }
        }
        return documents;
    }

    private Document document(
            PublishedLesson lesson,
            Block block,
            List<String> path,
            String lead,
            String section,
            List<Passage.Quotable> sentences,
            int from,
            int to) {
        String heading = path.isEmpty() ? "" : path.getLast();
        String title = block.callout() == null || block.callout().title() == null
                ? ""
                : block.callout().title() + " ";
        StringBuilder body = new StringBuilder();
        sentences.subList(from, to).forEach(s -> body.append(s.caption()).append(' '));
        body.append(shown(block));
        Document document = new Document();
        document.add(new StoredField(LESSON, lesson.id().value().toString()));
        document.add(new StoredField(LESSON_TITLE, lesson.title()));
        document.add(new StoredField(LANGUAGE, lesson.language()));
        document.add(new StoredField(BLOCK, block.id().toString()));
        document.add(new StoredField(KIND, block.kind().name()));
        document.add(new StoredField(TOPIC, heading));
        document.add(new TextField(HEADING, title + lead + " " + String.join(" ", path), Field.Store.YES));
        document.add(new TextField(TITLE, lesson.title(), Field.Store.NO));
        document.add(new TextField(SECTION, section, Field.Store.YES));
        document.add(new TextField(DEFINES, defined(block), Field.Store.YES));
        document.add(new TextField(BODY, body.toString(), Field.Store.YES));
        document.add(new StoredField(SENTENCES, json.writeValueAsString(sentences)));
        document.add(new StoredField(FROM, from));
        document.add(new StoredField(TO, to));
        document.add(new StoredField(
                LIST, String.valueOf(ITEM.matcher(block.source()).lookingAt())));
        document.add(new StoredField(SHOWN, shown(block)));
        document.add(new StoredField(LEAD, lead));
        return document;
    }

    /** What a picture shows, for those who do not see it. */
    private static String shown(Block block) {
        return block.figure() == null ? "" : " " + block.figure().alt();
    }

    /** The terms that the author set off where they are introduced. */
    private static String defined(Block block) {
        if (block.kind() != BlockKind.TEXT) {
            return "";
        }
        return STRONG.matcher(block.source())
                .results()
                .map(found -> found.group(1).strip())
                .collect(Collectors.joining("\n"));
    }

    /** "There are three sizes:" belongs to the list after it, and to a table or formula. */
    private static String leadInto(Block block, Block before, String language) {
        boolean items =
                block.kind() == BlockKind.TEXT && ITEM.matcher(block.source()).lookingAt();
        if (before.kind() != BlockKind.TEXT || !(items || before.text().strip().endsWith(":"))) {
            return "";
        }
        List<Said> said = BlockSentences.of(before, language);
        return said.isEmpty() ? "" : said.getLast().caption();
    }

    /** What the passage stands among: it often says "it" where its neighbour says the word. */
    private static String sectionFrom(PublishedLesson lesson, int from) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < lesson.blocks().size(); i++) {
            Block block = lesson.blocks().get(i);
            if (i > from && block.kind() == BlockKind.HEADING) {
                break;
            }
            BlockSentences.of(block, lesson.language())
                    .forEach(s -> text.append(s.caption()).append(' '));
        }
        return text.toString();
    }

    private static List<Passage.Quotable> quotable(Block block, String language) {
        List<Passage.Quotable> all = new ArrayList<>();
        for (Said said : BlockSentences.of(block, language)) {
            quote(said.caption(), block)
                    .ifPresent(q -> all.add(new Passage.Quotable(said.caption(), said.speech(), q)));
        }
        return all;
    }

    /** The sentence as it literally stands in the block's text; for a row of a table, its first cell. */
    private static Optional<String> quote(String caption, Block block) {
        if (block.text().contains(caption)) {
            return Optional.of(caption);
        }
        String pattern =
                Arrays.stream(caption.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        var spaced = Pattern.compile(pattern).matcher(block.text());
        if (spaced.find()) {
            return Optional.of(spaced.group());
        }
        if (block.table() != null) {
            return block.table().rows().stream()
                    .filter(r -> !r.isEmpty()
                            && caption.startsWith(r.getFirst())
                            && block.text().contains(r.getFirst()))
                    .map(List::getFirst)
                    .findFirst();
        }
        return block.formula() == null ? Optional.empty() : Optional.of(block.text());
    }
}
