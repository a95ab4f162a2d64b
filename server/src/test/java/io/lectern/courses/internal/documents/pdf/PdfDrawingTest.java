package io.lectern.courses.internal.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.courses.internal.documents.ReadDocument;
import io.lectern.courses.internal.documents.SourceDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Diagrams are lines and areas in a PDF; they become pictures, tables and frames do not. */
class PdfDrawingTest {

    @TempDir
    private Path folder;

    @Test
    void aDiagramBecomesAPictureWithItsLabels() throws Exception {
        try (var pdf = new PdfFile().page()) {
            pdf.text(80, "Goods come from a supplier and go to a store, as the picture shows at once.");
            pdf.text(250, "Supplier").text(300, "Store");
            pdf.text(420, "After the picture the lesson goes on with a sentence of its own.");

            ReadDocument read = drawn(pdf, content -> {
                for (int i = 0; i < 4; i++) {
                    content.moveTo(75 + 40 * i, 600);
                    content.curveTo(90 + 40 * i, 560, 100 + 40 * i, 540, 110 + 40 * i, 500);
                    content.stroke();
                    content.addRect(60 + 40 * i, 520, 30, 60);
                    content.stroke();
                }
            });

            assertThat(read.pictures()).hasSize(1);
            assertThat(read.markdown())
                    .containsSubsequence("as the picture shows", "![", "After the picture")
                    .doesNotContain("Supplier");
        }
    }

    @Test
    void aRuledTableAndABoxOfTextStayWords() throws Exception {
        try (var pdf = new PdfFile().page()) {
            pdf.text(80, "Words before the table, long enough to be a paragraph of their own.");
            for (int i = 0; i < 3; i++) {
                pdf.text(200 + 20 * i, "Dates " + i).line(PdfFile.PLAIN, 11, 250, 200 + 20 * i, "120 boxes");
            }
            pdf.text(400, "A note in a frame with round corners says something in a whole long sentence.");

            ReadDocument read = drawn(pdf, content -> {
                for (int i = 0; i < 8; i++) {
                    content.moveTo(60, 655 - 20 * i);
                    content.lineTo(400, 655 - 20 * i);
                    content.stroke();
                }
                for (int i = 0; i < 6; i++) {
                    content.moveTo(60 + i, 460);
                    content.curveTo(200, 470 + i, 400, 470, 500, 400);
                    content.stroke();
                }
            });

            assertThat(read.pictures()).isEmpty();
            assertThat(read.markdown()).contains("| Dates 1 | 120 boxes |").contains("A note in a frame");
        }
    }

    private interface Drawing {
        void on(PDPageContentStream content) throws IOException;
    }

    private ReadDocument drawn(PdfFile pdf, Drawing drawing) throws IOException {
        Path file = pdf.save(folder);
        try (var content = new PDPageContentStream(pdf.document, pdf.document.getPage(0), AppendMode.APPEND, false)) {
            drawing.on(content);
        }
        pdf.document.save(file.toFile());
        return new PdfReader(Clock.systemUTC()).read(new SourceDocument("lesson.pdf", file, false));
    }
}
