package io.lectern.courses.internal.documents.writing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a document, in reading order, before it is known what it becomes in the lesson. */
public sealed interface Part {

    /** @param level 1 is the highest */
    record Heading(int level, Runs runs) implements Part {}

    /** A paragraph. @param size of its letters in points, 0 when unknown @param bold whether all of it is */
    record Text(Runs runs, float size, boolean bold) implements Part {}

    /** @param depth from 0 @param number 0 for a bullet */
    record Item(int depth, int number, Runs runs) implements Part {}

    /** A line or several lines of code. */
    record Code(String lines) implements Part {}

    /** @param rows cells as Markdown, the header first */
    record Table(List<List<String>> rows) implements Part {}

    /** @param alt what it shows, empty when nobody said */
    record Picture(String path, String alt) implements Part {}

    /** Words that belong to the picture or table next to them. */
    record Caption(Runs runs) implements Part {}

    record Formula(String latex) implements Part {}

    /** Something set apart. @param kind of callout */
    record Box(String kind, @Nullable String title, List<Part> inside) implements Part {}

    /** What is to be said in place of the part before it. */
    record Speech(String text) implements Part {}
}
