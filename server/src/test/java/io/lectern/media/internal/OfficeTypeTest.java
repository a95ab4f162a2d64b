package io.lectern.media.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeTypeTest {

    @TempDir
    Path folder = Path.of("");

    private Path archive(String... parts) throws IOException {
        Path file = Files.createTempFile(folder, "a", ".zip");
        try (OutputStream out = Files.newOutputStream(file);
                var zip = new ZipOutputStream(out)) {
            for (String part : parts) {
                zip.putNextEntry(new ZipEntry(part));
            }
        }
        return file;
    }

    @Test
    void documentsAreToldByTheirParts() throws IOException {
        assertThat(OfficeType.of(archive("[Content_Types].xml", "word/document.xml")))
                .hasValueSatisfying(type -> assertThat(type).endsWith("wordprocessingml.document"));
        assertThat(OfficeType.of(archive("xl/workbook.xml", "[Content_Types].xml")))
                .hasValueSatisfying(type -> assertThat(type).endsWith("spreadsheetml.sheet"));
        assertThat(OfficeType.of(archive("[Content_Types].xml", "ppt/presentation.xml")))
                .hasValueSatisfying(type -> assertThat(type).endsWith("presentationml.presentation"));
    }

    @Test
    void otherArchivesMacrosAndDamagedOnesAreNone() throws IOException {
        assertThat(OfficeType.of(archive("notes.txt"))).isEmpty();
        assertThat(OfficeType.of(archive("word/document.xml"))).isEmpty();
        assertThat(OfficeType.of(archive("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")))
                .isEmpty();
        Path damaged = Files.writeString(folder.resolve("damaged"), "PK\u0003\u0004 and nothing more");
        assertThat(OfficeType.of(damaged)).isEmpty();
    }
}
