package io.lectern.courses.internal.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.courses.DocumentProblem;
import io.lectern.courses.internal.documents.ReadDocument;
import io.lectern.courses.internal.documents.SourceDocument;
import io.lectern.courses.internal.documents.TestPictures;
import io.lectern.courses.internal.markdown.Remark;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfReaderTest {

    @TempDir
    private Path folder;

    private final PdfReader reader = new PdfReader(Clock.systemUTC());

    @Test
    void putsLinesTogetherToParagraphsUnderTheirHeadings() throws Exception {
        try (var pdf = new PdfFile().page()) {
            pdf.line(PdfFile.BOLD, 20, 70, 80, "Inventory");
            pdf.line(PdfFile.BOLD, 15, 70, 120, "Why it costs");
            pdf.text(150, "Goods that wait take room, bind money and need care. All of this is hold-");
            pdf.text(164, "ing cost, and it grows with every unit that lies on the shelf of a store.");
            pdf.text(192, "Ordering costs too: somebody writes, drives, unloads, counts and pays.");
            pdf.line(PdfFile.BOLD, 15, 70, 230, "What to do");
            pdf.text(260, "Find the balance.");

            ReadDocument read = read(pdf);

            assertThat(read.title()).isEqualTo("Inventory");
            assertThat(read.markdown()).isEqualTo("""
                    ## Why it costs

                    Goods that wait take room, bind money and need care. All of this is holding cost, and it grows with \
                    every unit that lies on the shelf of a store.

                    Ordering costs too: somebody writes, drives, unloads, counts and pays.

                    ## What to do

                    Find the balance.
                    """);
        }
    }

    @Test
    void readsListsCodeAndTables() throws Exception {
        try (var pdf = new PdfFile().page()) {
            pdf.text(80, "Two costs matter:");
            pdf.line(PdfFile.PLAIN, 11, 80, 100, "\u2022")
                    .line(PdfFile.PLAIN, 11, 110, 100, "Ordering, each time that somebody");
            pdf.line(PdfFile.PLAIN, 11, 110, 114, "orders anything");
            pdf.line(PdfFile.PLAIN, 11, 80, 128, "\u2022").line(PdfFile.PLAIN, 11, 110, 128, "Holding");
            pdf.line(PdfFile.MONO, 10, 70, 160, "def eoq(d, s, h):");
            pdf.line(PdfFile.MONO, 10, 70, 172, "    return sqrt(2 * d * s / h)");
            String[][] rows = {{"Item", "Demand", "Cost"}, {"Dates", "120", "4.00"}, {"Rice flour", "80", "1.50"}};
            for (int i = 0; i < rows.length; i++) {
                for (int j = 0; j < rows[i].length; j++) {
                    pdf.line(PdfFile.PLAIN, 11, 70 + 130 * j, 210 + 16 * i, rows[i][j]);
                }
            }

            ReadDocument read = read(pdf);

            assertThat(read.markdown()).isEqualTo("""
                    Two costs matter:

                    -   Ordering, each time that somebody orders anything
                    -   Holding

                    ```
                    def eoq(d, s, h):
                        return sqrt(2 * d * s / h)
                    ```

                    | Item | Demand | Cost |
                    | --- | --- | --- |
                    | Dates | 120 | 4.00 |
                    | Rice flour | 80 | 1.50 |
                    """);
            assertThat(read.remarks()).containsExactly(new Remark(0, "table-guessed", "1"));
        }
    }

    @Test
    void keepsAParagraphTogetherThatHoldsCodeAndBoldWords() throws Exception {
        try (var pdf = new PdfFile().page()) {
            pdf.text(100, "The order book of this supplier lies in the folder that is named");
            pdf.line(PdfFile.MONO, 9, 70, 114, "orders/2026 and orders/2027")
                    .line(PdfFile.PLAIN, 11, 217, 114, " for today and more words");
            pdf.text(128, "Look at it before you write to anybody, and look")
                    .line(PdfFile.BOLD, 11, 317, 128, "at every page of it until the");
            pdf.line(PdfFile.BOLD, 11, 70, 142, "very end.");

            assertThat(read(pdf).markdown().strip()).doesNotContain("\n");
        }
    }

    @Test
    void keepsTheHyphensThatAWordHasOfItsOwn() throws Exception {
        try (var pdf = new PdfFile().page()) {
            pdf.text(100, "The whole list of the orders of this month is read through line-");
            pdf.text(114, "by-line by two people, and the re-order point is then set anew, so that the re-");
            pdf.text(128, "order is sent in time and no stock is lost on the way from the ware-");
            pdf.text(142, "house.");

            assertThat(read(pdf).markdown())
                    .contains("through line-by-line by")
                    .contains("the re-order is")
                    .contains("the warehouse.");
        }
    }

    @Test
    void readsColumnsOneAfterTheOther() throws Exception {
        try (var pdf = new PdfFile().page()) {
            for (int i = 0; i < 10; i++) {
                pdf.line(PdfFile.PLAIN, 10, 60, 100 + 13 * i, "left column goes on with words " + i);
                pdf.line(PdfFile.PLAIN, 10, 320, 100 + 13 * i, "right column goes on with words " + i);
            }

            String markdown = read(pdf).markdown();

            assertThat(markdown.indexOf("left column goes on with words 9"))
                    .isPositive()
                    .isLessThan(markdown.indexOf("right column goes on with words 0"));
        }
    }

    @Test
    void dropsWhatStandsOnEveryPage() throws Exception {
        try (var pdf = new PdfFile()) {
            for (int page = 1; page <= 4; page++) {
                pdf.page();
                pdf.line(PdfFile.PLAIN, 9, 70, 40, "Course on inventory");
                pdf.text(100, "Page text number " + "abcd".charAt(page - 1) + " says something of its own here.");
                pdf.text(114, "And a second line with different words: " + "wxyz".charAt(page - 1) + ".");
                pdf.text(128, "Third.");
                pdf.line(PdfFile.PLAIN, 9, 290, 800, "- " + page + " -");
            }

            String markdown = read(pdf).markdown();

            assertThat(markdown)
                    .doesNotContain("Course on inventory")
                    .doesNotContain("- 2 -")
                    .contains("number d");
        }
    }

    @Test
    void readsArabicFromRightToLeftInPlainLetters() throws Exception {
        try (var pdf = new PdfFile().page()) {
            // إدارة المخزون, then: نموذج EOQ (2026) مفيد.
            pdf.arabic(18, 80, "ﻥﻭﺰﺨﻤﻟﺍ ﺓﺭﺍﺩﺇ");
            pdf.arabic(11, 120, ".ﺪﻴﻔﻣ EOQ (2026) ﺝﺫﻮﻤﻧ");
            pdf.arabic(11, 134, "ﺔﻨﺴﻟﺍ ﻲﻓ 12.5 (ﻝﺎﻳﺮﻟﺎﺑ) ﺮﻌﺴﻟﺍﻭ");
            pdf.arabic(11, 148, ".(EOQ)");

            ReadDocument read = read(pdf);

            assertThat(read.title()).isEqualTo("إدارة المخزون");
            assertThat(read.markdown()).isEqualTo("نموذج EOQ (2026) مفيد. والسعر (بالريال) 12.5 في السنة (EOQ).\n");
        }
    }

    @Test
    void takesPicturesAndLeavesDecorations() throws Exception {
        try (var pdf = new PdfFile().page()) {
            pdf.text(80, "A picture of the store comes now, and some words before it.");
            pdf.picture(TestPictures.png(200, 100, Color.RED), 100, 200, 100);
            pdf.picture(TestPictures.png(20, 20, Color.BLUE), 300, 10, 10);
            pdf.text(230, "Figure 1. The store.");
            pdf.text(260, "And words after it, which go on for a while.");

            ReadDocument read = read(pdf);

            assertThat(read.pictures()).hasSize(1);
            assertThat(read.markdown()).contains("it.\n\n![Figure 1. The store.](<picture-1.png>)\n\nAnd words");
        }
    }

    @Test
    void refusesScansUnlessTheirPagesAreWantedAsPictures() throws Exception {
        try (var pdf = new PdfFile()) {
            pdf.page().picture(TestPictures.png(400, 500, Color.LIGHT_GRAY), 50, 400, 500);
            pdf.page().picture(TestPictures.png(400, 500, Color.GRAY), 50, 400, 500);
            Path file = pdf.save(folder);

            assertThatThrownBy(() -> reader.read(new SourceDocument("scan.pdf", file)))
                    .isInstanceOfSatisfying(
                            DocumentProblem.Scanned.class,
                            problem -> assertThat(problem.properties()).containsEntry("pages", 2));
            ReadDocument pictures = reader.read(new SourceDocument("scan.pdf", file, true));
            assertThat(pictures.pictures()).hasSize(2);
            assertThat(pictures.remarks()).containsExactly(new Remark(0, "pages-as-pictures", "2"));
        }
    }

    @Test
    void refusesLockedAndDamagedDocuments() throws Exception {
        try (var pdf = new PdfFile().page()) {
            pdf.text(80, "Secret words that nobody may read without a password.");
            Path whole = pdf.save(folder);
            byte[] bytes = Files.readAllBytes(whole);
            Path half = folder.resolve("half.pdf");
            Files.write(half, Arrays.copyOf(bytes, 60));
            pdf.document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            Path locked = pdf.save(folder);

            assertThatThrownBy(() -> reader.read(new SourceDocument("locked.pdf", locked)))
                    .isInstanceOf(DocumentProblem.Locked.class);
            assertThatThrownBy(() -> reader.read(new SourceDocument("half.pdf", half)))
                    .isInstanceOf(DocumentProblem.Damaged.class);
        }
    }

    @Test
    void readsFiveHundredPages() throws Exception {
        try (var pdf = new PdfFile()) {
            for (int page = 0; page < 500; page++) {
                pdf.page();
                for (int line = 0; line < 40; line++) {
                    pdf.text(80 + 14 * line, words(page, line));
                }
            }

            assertThat(read(pdf).markdown().contains(words(499, 39))).isTrue();
        }
    }

    @Test
    void givesUpWhenItTakesTooLong() throws Exception {
        var time = new AtomicLong();
        InstantSource jumping =
                () -> Instant.ofEpochSecond(time.getAndAdd(Duration.ofMinutes(5).toSeconds()));
        try (var pdf = new PdfFile().page()) {
            pdf.text(80, "Slow");
            var slow = new PdfReader(clock(jumping));

            assertThatThrownBy(() -> slow.read(new SourceDocument("slow.pdf", pdf.save(folder))))
                    .isInstanceOf(DocumentProblem.TooSlow.class);
        }
    }

    private static String words(int page, int line) {
        String letters = "abcdefghijklmnopqrstuvwxyz";
        return letters.charAt(page % 26) + "" + letters.charAt(page / 26) + " " + letters.charAt(line % 26)
                + letters.charAt(line / 26) + " with enough words to look like a text.";
    }

    private static Clock clock(InstantSource source) {
        return source.withZone(ZoneOffset.UTC);
    }

    private ReadDocument read(PdfFile pdf) throws IOException {
        return reader.read(new SourceDocument("lesson.pdf", pdf.save(folder)));
    }
}
