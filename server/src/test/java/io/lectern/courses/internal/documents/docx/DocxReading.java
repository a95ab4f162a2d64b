package io.lectern.courses.internal.documents.docx;

import io.lectern.courses.internal.documents.ReadDocument;
import io.lectern.courses.internal.documents.SourceDocument;
import java.time.Clock;

/** Reads a Word document in tests of other packages. */
public final class DocxReading {

    private DocxReading() {}

    public static ReadDocument read(SourceDocument document) {
        return new DocxReader(Clock.systemUTC()).read(document);
    }
}
