package io.lectern.courses.internal.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.courses.CourseProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZipDocumentReaderTest {

    @TempDir
    Path folder;

    private final ZipDocumentReader reader = new ZipDocumentReader();

    private SourceDocument zip(Map<String, byte[]> files) throws IOException {
        Path zip = Files.createTempFile(folder, "lesson", ".zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (var file : new TreeMap<>(files).entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
            }
        }
        return new SourceDocument("lesson.zip", zip);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void readsOneLessonWithItsPictures() throws IOException {
        ReadDocument read = reader.read(zip(Map.of(
                "pallets/README.md", text("About"),
                "pallets/lesson.md", text("# Pallets"),
                "pallets/fig/a.svg", text("<svg/>"),
                "pallets/run.sh", text("rm"))));
        assertThat(read.markdown()).isEqualTo("# Pallets");
        assertThat(read.pictures()).extracting(ReadDocument.ReadPicture::path).containsExactly("fig/a.svg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.md", "a/../../evil.md", "/etc/evil.md", "C:\\evil.md", "..\\evil.md"})
    void refusesPathsThatLeadOutside(String path) throws IOException {
        SourceDocument zip = zip(Map.of(path, text("x")));
        assertThatThrownBy(() -> reader.read(zip)).isInstanceOf(CourseProblem.ArchiveUnsafe.class);
    }

    @Test
    void refusesABombBeforeItUnfolds() throws IOException {
        byte[] zeros = new byte[30_000_000];
        Arrays.fill(zeros, (byte) ' ');
        SourceDocument zip = zip(Map.of("lesson.md", text("x"), "big.bin", zeros));
        assertThat(Files.size(zip.file())).isLessThan(100_000);
        assertThatThrownBy(() -> reader.read(zip)).isInstanceOf(CourseProblem.ArchiveUnsafe.class);
    }

    @Test
    void saysWhatIsWrong() throws IOException {
        assertReason(zip(Map.of("a.png", text("x"))), "no-text");
        assertReason(zip(Map.of("a.md", text("x"), "b.md", text("y"))), "several-lessons");
        assertReason(zip(Map.of("a.md", new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1})), "not-utf-8");
        Path noZip = Files.writeString(folder.resolve("no.zip"), "this is no archive");
        assertReason(new SourceDocument("no.zip", noZip), "damaged");
        SourceDocument whole = zip(Map.of("a.md", "many words ".repeat(9999).getBytes(StandardCharsets.UTF_8)));
        byte[] half = Arrays.copyOf(Files.readAllBytes(whole.file()), (int) Files.size(whole.file()) / 3);
        assertReason(new SourceDocument("half.zip", Files.write(folder.resolve("half.zip"), half)), "damaged");
    }

    private void assertReason(SourceDocument document, String reason) {
        assertThatThrownBy(() -> reader.read(document))
                .isInstanceOfSatisfying(
                        CourseProblem.DocumentUnreadable.class,
                        problem -> assertThat(problem.properties()).containsEntry("reason", reason));
    }
}
