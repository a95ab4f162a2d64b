package io.lectern.courses.internal.documents.writing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the parts of a document as a lesson: code lines together, captions with their pictures, headings from level 2. */
public final class LessonWriter {

    private static final int TOP = 2;

    private final List<Part> parts;
    private final MarkdownDraft draft = new MarkdownDraft();
    private final int shift;
    private final boolean codeInBlocks;

    private LessonWriter(List<Part> parts) {
        this.parts = parts;
        this.shift = TOP
                - parts.stream()
                        .filter(Part.Heading.class::isInstance)
                        .mapToInt(part -> ((Part.Heading) part).level())
                        .min()
                        .orElse(TOP);
        this.codeInBlocks = parts.stream()
                .anyMatch(part -> part instanceof Part.Code code && code.lines().contains("\n"));
    }

    public static String write(List<Part> parts) {
        return new LessonWriter(parts).write();
    }

    /** The first heading when it stands alone on its level above everything else: the document's title. */
    public static @Nullable String titleOf(List<Part> parts) {
        if (parts.isEmpty() || !(parts.getFirst() instanceof Part.Heading first)) {
            return null;
        }
        boolean alone = parts.stream()
                .skip(1)
                .noneMatch(part -> part instanceof Part.Heading heading && heading.level() <= first.level());
        return alone ? first.runs().words() : null;
    }

    private String write() {
        for (int i = 0; i < parts.size(); ) {
            i = write(i);
        }
        return draft.text();
    }

    /** Writes the part at {@code i} and those that belong to it; returns the next one to write. */
    private int write(int i) {
        switch (parts.get(i)) {
            case Part.Heading heading -> draft.heading(heading.level() + shift, heading.runs());
            case Part.Text text -> draft.paragraph(text.runs());
            case Part.Item item -> draft.item(item.depth(), item.number(), item.runs());
            case Part.Code _ -> {
                return code(i);
            }
            case Part.Table table -> draft.table(table.rows());
            case Part.Picture picture -> {
                return picture(picture, i);
            }
            case Part.Caption caption -> {
                return caption(caption, i);
            }
            case Part.Formula formula -> draft.formula(formula.latex());
            case Part.Box box -> draft.callout(box.kind(), box.title(), write(box.inside()));
            case Part.Speech speech -> draft.say(speech.text());
        }
        return i + 1;
    }

    /** Lines of code in a row are one piece, unless the document keeps each whole piece in a paragraph of its own. */
    private int code(int from) {
        if (codeInBlocks && parts.get(from) instanceof Part.Code code) {
            draft.code(null, code.lines());
            return from + 1;
        }
        List<String> lines = new ArrayList<>();
        int i = from;
        while (i < parts.size() && parts.get(i) instanceof Part.Code code) {
            lines.add(code.lines());
            i++;
        }
        draft.code(null, String.join("\n", lines));
        return i;
    }

    private int picture(Part.Picture picture, int i) {
        boolean captioned = i + 1 < parts.size() && parts.get(i + 1) instanceof Part.Caption;
        String caption = captioned ? ((Part.Caption) parts.get(i + 1)).runs().words() : null;
        draft.figure(picture.path(), picture.alt(), caption);
        return captioned ? i + 2 : i + 1;
    }

    /** A caption above a picture belongs to it unless the picture has one below. */
    private int caption(Part.Caption caption, int i) {
        boolean above = i + 1 < parts.size()
                && parts.get(i + 1) instanceof Part.Picture
                && !(i + 2 < parts.size() && parts.get(i + 2) instanceof Part.Caption);
        if (above && parts.get(i + 1) instanceof Part.Picture picture) {
            draft.figure(picture.path(), picture.alt(), caption.runs().words());
            return i + 2;
        }
        draft.paragraph(caption.runs());
        return i + 1;
    }
}
