package io.lectern.courses;

/** What a block of a lesson is. Lists are part of {@link #TEXT}. */
public enum BlockKind {
    HEADING,
    TEXT,
    FIGURE,
    CODE,
    TABLE,
    CALLOUT,
    FORMULA,
    QUESTION,
    VIDEO,
    /** Something at another place of the web, which is not ours to keep. */
    LINK,
    /** A file that is opened beside the lesson, page by page. */
    DOCUMENT
}
