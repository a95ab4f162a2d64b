package io.lectern.courses.internal.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.courses.CourseProblem;
import io.lectern.courses.DocumentProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentReadingTest {

    @TempDir
    private Path folder;

    private final DocumentReading reading =
            new DocumentReading(List.of(new Named(".pdf"), new Named(".docx"), new Named(".md")));

    @Test
    void goesByTheContentNotTheName() throws Exception {
        Path pdf = Files.writeString(folder.resolve("a"), "%PDF-1.7 ...");

        assertThat(reading.read(new SourceDocument("notes.docx", pdf)).title()).isEqualTo(".pdf");
    }

    @Test
    void recognisesWordInItsPackage() throws Exception {
        Path word = folder.resolve("b");
        try (var zip = new ZipOutputStream(Files.newOutputStream(word))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
        }

        assertThat(reading.read(new SourceDocument("upload", word)).title()).isEqualTo(".docx");
    }

    @Test
    void refusesWhatOnlyClaimsToBeADocument() throws Exception {
        Path text = Files.writeString(folder.resolve("c"), "just words");

        assertThatThrownBy(() -> reading.read(new SourceDocument("c.pdf", text)))
                .isInstanceOf(DocumentProblem.Damaged.class);
        assertThatThrownBy(() -> reading.read(new SourceDocument("c.xyz", text)))
                .isInstanceOf(CourseProblem.DocumentUnknown.class);
    }

    @Test
    void saysWhatToDoWithOldOfficeDocuments() throws Exception {
        Path old = Files.write(
                folder.resolve("d"),
                "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1....".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> reading.read(new SourceDocument("d.doc", old)))
                .isInstanceOf(DocumentProblem.OldOrLocked.class);
    }

    /** Says which reader was chosen. */
    private record Named(String ending) implements DocumentReader {

        @Override
        public boolean reads(String name) {
            return name.endsWith(ending);
        }

        @Override
        public ReadDocument read(SourceDocument document) throws IOException {
            return new ReadDocument(ending, "", List.of(), List.of());
        }
    }
}
