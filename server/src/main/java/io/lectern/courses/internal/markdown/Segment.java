package io.lectern.courses.internal.markdown;

import java.util.List;

/** A stretch of lines of one nature. {@code line} is the 1-based number of its first line. */
sealed interface Segment {

    int line();

    /** Plain Markdown. */
    record Prose(int line, List<String> lines) implements Segment {}

    /** A fenced div. @param heading what follows its colons, e.g. {@code tip Round up} @param source with its fences */
    record Div(int line, String heading, List<String> body, String source) implements Segment {}

    /** A display formula. */
    record Formula(int line, String latex, String source) implements Segment {}

    /** What is to be said in place of the block before it. */
    record Say(int line, String speech, String source) implements Segment {}

    /** Any other comment. */
    record Comment(int line, String source) implements Segment {}
}
