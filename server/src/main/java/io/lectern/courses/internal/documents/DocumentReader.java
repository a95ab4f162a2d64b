package io.lectern.courses.internal.documents;

import java.io.IOException;

/**
 * Reads one kind of document. Every kind becomes Markdown with pictures beside it, so that a lesson can be edited alike
 * wherever it came from. To support another kind, add an implementation as a component.
 */
public interface DocumentReader {

    /** Whether it reads documents of this name. @param name in lower case */
    boolean reads(String name);

    /**
     * @throws io.lectern.courses.CourseProblem.DocumentUnreadable when it is damaged or holds no text
     * @throws io.lectern.courses.CourseProblem.ArchiveUnsafe when unpacking it would do harm
     */
    ReadDocument read(SourceDocument document) throws IOException;
}
