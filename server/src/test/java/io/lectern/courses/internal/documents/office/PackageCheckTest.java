package io.lectern.courses.internal.documents.office;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.courses.DocumentProblem;
import io.lectern.courses.internal.documents.Deadline;
import io.lectern.courses.internal.documents.SourceDocument;
import io.lectern.courses.internal.documents.docx.DocxReading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageCheckTest {

    private static final String CONTENT_TYPES =
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\""
                    + " ContentType=\"application/xml\"/><Default Extension=\"rels\""
                    + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/></Types>";
    private static final String RELATIONS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\""
                    + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                    + " Target=\"word/document.xml\"/></Relationships>";

    @TempDir
    private Path folder;

    @Test
    void refusesABombWithoutUnfoldingIt() throws Exception {
        Path bomb = folder.resolve("bomb.docx");
        byte[] zeros = new byte[1 << 20];
        try (var zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            for (int i = 0; i < 600; i++) {
                zip.write(zeros);
            }
        }

        assertThatThrownBy(() -> check(bomb)).isInstanceOf(DocumentProblem.TooLarge.class);
    }

    @Test
    void refusesTooManyFiles() throws Exception {
        Path many = folder.resolve("many.docx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(many))) {
            for (int i = 0; i < 6_000; i++) {
                zip.putNextEntry(new ZipEntry("f" + i));
            }
        }

        assertThatThrownBy(() -> check(many)).isInstanceOf(DocumentProblem.TooLarge.class);
    }

    @Test
    void acceptsAnOrdinaryPackage() throws Exception {
        assertThatCode(() -> check(document("<w:p><w:r><w:t>Words</w:t></w:r></w:p>", "")))
                .doesNotThrowAnyException();
    }

    @Test
    void loadsNothingFromOutside() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
        Path file = document(
                "<w:p><w:r><w:t>&leak;</w:t></w:r></w:p>",
                "<!DOCTYPE d [<!ENTITY leak SYSTEM \"" + secret.toUri() + "\">]>");

        assertThatThrownBy(() -> DocxReading.read(new SourceDocument("evil.docx", file)))
                .isInstanceOf(DocumentProblem.Damaged.class);
    }

    private Path document(String body, String doctype) throws IOException {
        Path file = folder.resolve("made.docx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            entry(zip, "[Content_Types].xml", CONTENT_TYPES);
            entry(zip, "_rels/.rels", RELATIONS);
            entry(
                    zip,
                    "word/document.xml",
                    doctype
                            + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                            + body + "</w:body></w:document>");
        }
        return file;
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }

    private static void check(Path file) {
        PackageCheck.check(file, "made.docx", Deadline.forDocument(Clock.systemUTC()));
    }
}
