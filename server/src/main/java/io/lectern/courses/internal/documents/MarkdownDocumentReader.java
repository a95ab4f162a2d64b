package io.lectern.courses.internal.documents;

import io.lectern.courses.CourseProblem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads Markdown and plain text in UTF-8. */
@Component
class MarkdownDocumentReader implements DocumentReader {

    private static final int LARGEST = 4_000_000;

    @Override
    public boolean reads(String name) {
        return name.endsWith(".md") || name.endsWith(".markdown") || name.endsWith(".txt");
    }

    @Override
    public ReadDocument read(SourceDocument document) throws IOException {
        if (Files.size(document.file()) > LARGEST) {
            throw new CourseProblem.LessonTooLong(LARGEST);
        }
        return new ReadDocument(null, text(document.name(), Files.readAllBytes(document.file())), List.of(), List.of());
    }

    /** @throws CourseProblem.DocumentUnreadable when it is no text in UTF-8 */
    static String text(String name, byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            if (text.indexOf('\0') < 0) {
                return text;
            }
        } catch (CharacterCodingException e) {
            // answered below, as for any other content that is no text
        }
        throw new CourseProblem.DocumentUnreadable(
                name, "not-utf-8", "It is not a text in UTF-8. Save it with that encoding and try again.");
    }
}
