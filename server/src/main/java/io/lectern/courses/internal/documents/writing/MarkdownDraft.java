package io.lectern.courses.internal.documents.writing;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A lesson's Markdown in the making, block by block. */
public final class MarkdownDraft {

    private final StringBuilder text = new StringBuilder();
    private boolean inList;
    private int blocks;

    public void heading(int level, Runs runs) {
        String words = runs.heading();
        if (!words.isBlank()) {
            block("#".repeat(Math.clamp(level, 1, 6)) + " " + words);
        }
    }

    public void paragraph(Runs runs) {
        if (!runs.isBlank()) {
            block(runs.markdown());
        }
    }

    /** One item of a list; items in a row are one list. @param depth from 0 @param number its number, or 0 for a bullet */
    public void item(int depth, int number, Runs runs) {
        if (runs.isBlank()) {
            return;
        }
        String mark = number > 0 ? number + "." : "-";
        String indent = "    ".repeat(inList ? depth : 0);
        String words = runs.markdown().replace("\n", "\n" + indent + "    ");
        if (inList) {
            text.append('\n');
        } else {
            separate();
            blocks++;
        }
        text.append(indent)
                .append(mark)
                .append(" ".repeat(Math.max(1, 4 - mark.length())))
                .append(words);
        inList = true;
    }

    public void code(@Nullable String language, String code) {
        String body = code.stripTrailing();
        if (body.isBlank()) {
            return;
        }
        String fence = "```";
        while (body.contains(fence)) {
            fence += "`";
        }
        block(fence + (language == null ? "" : language) + "\n" + body + "\n" + fence);
    }

    /** @param rows cells as Markdown, the header first; rows may differ in length */
    public void table(List<List<String>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        if (columns == 0) {
            return;
        }
        var table = new StringBuilder(line(rows.getFirst(), columns));
        table.append('\n').append("| --- ".repeat(columns)).append('|');
        rows.stream().skip(1).forEach(row -> table.append('\n').append(line(row, columns)));
        block(table.toString());
    }

    private static String line(List<String> row, int columns) {
        var line = new StringBuilder();
        for (int i = 0; i < columns; i++) {
            line.append("| ").append(i < row.size() ? row.get(i) : "").append(' ');
        }
        return line.append('|').toString();
    }

    /** @param alt what it shows, in words; empty when nobody said */
    public void figure(String path, String alt, @Nullable String caption) {
        String words = quiet(alt);
        if (caption == null || caption.isBlank()) {
            block("![" + words + "](<" + path + ">)");
        } else {
            block("![" + quiet(caption) + "](<" + path + ">)"
                    + (words.isEmpty() ? "" : "{alt='" + words.replace('\'', '\u2019') + "'}"));
        }
    }

    private static String quiet(String text) {
        return text.replaceAll("[\\[\\]\\\\{}]", " ").strip().replaceAll("\\s+", " ");
    }

    public void formula(String latex) {
        if (!latex.isBlank()) {
            block("$$\n" + latex.strip().replace("$", "\\$") + "\n$$");
        }
    }

    /** @param inside Markdown of what stands in it */
    public void callout(String kind, @Nullable String title, String inside) {
        if (!inside.isBlank()) {
            String fence = inside.lines().anyMatch(line -> line.startsWith(":::")) ? "::::" : ":::";
            block(fence + " " + kind + (title == null ? "" : " " + title) + "\n" + inside.strip() + "\n" + fence);
        }
    }

    /** What is to be said in place of the block before it. */
    public void say(String speech) {
        text.append("\n<!-- say: ")
                .append(speech.replace("-->", "->").replaceAll("\\s+", " ").strip())
                .append(" -->");
        inList = false;
    }

    /** Keeps the next item from joining the list before it. */
    public void endList() {
        inList = false;
    }

    /** How many blocks there are so far. */
    public int blocks() {
        return blocks;
    }

    public boolean isEmpty() {
        return blocks == 0;
    }

    /** The Markdown so far. */
    public String text() {
        return text.isEmpty() ? "" : text.toString().lines().collect(Collectors.joining("\n", "", "\n"));
    }

    private void block(String markdown) {
        separate();
        text.append(markdown);
        inList = false;
        blocks++;
    }

    private void separate() {
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
    }
}
