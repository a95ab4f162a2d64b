package io.lectern.courses.internal.documents.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.courses.internal.documents.SourceDocument;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Word keeps code as a paragraph per line, or as a paragraph per piece with breaks in it. */
class DocxCodeTest {

    @TempDir
    private Path folder;

    @Test
    void putsTheLinesOfOnePieceTogether() throws Exception {
        try (var word = new WordFile()) {
            code(word, "count = 3");
            code(word, "stock = 0");

            assertThat(markdown(word)).isEqualTo("""
                    ```
                    count = 3
                    stock = 0
                    ```
                    """);
        }
    }

    @Test
    void keepsPiecesApartThatAreAParagraphEach() throws Exception {
        try (var word = new WordFile()) {
            code(word, "count = 3");
            code(word, "while stock < count:", "    stock += 1");

            assertThat(markdown(word)).isEqualTo("""
                    ```
                    count = 3
                    ```

                    ```
                    while stock < count:
                        stock += 1
                    ```
                    """);
        }
    }

    private static void code(WordFile word, String... lines) {
        XWPFRun run = word.run(word.document.createParagraph(), lines[0]);
        run.setFontFamily("Consolas");
        for (int i = 1; i < lines.length; i++) {
            run.addBreak();
            run.setText(lines[i]);
        }
    }

    private String markdown(WordFile word) throws Exception {
        return DocxReading.read(new SourceDocument("lesson.docx", word.save(folder), false))
                .markdown();
    }
}
