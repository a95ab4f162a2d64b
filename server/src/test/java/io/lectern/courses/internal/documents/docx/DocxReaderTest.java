package io.lectern.courses.internal.documents.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.courses.Block;
import io.lectern.courses.BlockKind;
import io.lectern.courses.DocumentProblem;
import io.lectern.courses.internal.documents.ReadDocument;
import io.lectern.courses.internal.documents.SourceDocument;
import io.lectern.courses.internal.documents.TestPictures;
import io.lectern.courses.internal.markdown.MarkdownReader;
import io.lectern.courses.internal.markdown.Remark;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.VerticalAlign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocxReaderTest {

    @TempDir
    private Path folder;

    private final DocxReader reader = new DocxReader(Clock.systemUTC());

    @Test
    void readsHeadingsWhateverTheirStylesAreCalled() throws Exception {
        try (var word = new WordFile()) {
            word.style("berschrift1", "heading 1", -1);
            word.style("Eigene", "Meine Kapitel", 1);
            word.styled("berschrift1", "Stock");
            word.paragraph("Goods wait in a store.");
            word.styled("Eigene", "Why it costs");
            word.paragraph("Room, money and care.");
            word.styled("berschrift1", "Orders");

            assertThat(read(word).markdown()).isEqualTo("""
                    ## Stock

                    Goods wait in a store.

                    ### Why it costs

                    Room, money and care.

                    ## Orders
                    """);
        }
    }

    @Test
    void takesTheOnlyHighestHeadingAsTheTitle() throws Exception {
        try (var word = new WordFile()) {
            word.style("H1", "heading 1", 0);
            word.style("H2", "heading 2", 1);
            word.styled("H1", "Economic order quantity");
            word.styled("H2", "The question");
            word.paragraph("How much at once?");

            ReadDocument read = read(word);

            assertThat(read.title()).isEqualTo("Economic order quantity");
            assertThat(read.markdown()).startsWith("## The question\n");
        }
    }

    @Test
    void findsHeadingsThatAreOnlyLargerOrBold() throws Exception {
        try (var word = new WordFile()) {
            for (String title : List.of("Demand", "Supply")) {
                var large = word.paragraph(title);
                large.getRuns().getFirst().setFontSize(18);
                word.paragraph("A paragraph of ordinary letters that says something about it.");
                word.paragraph("In detail").getRuns().getFirst().setBold(true);
                word.paragraph("Another paragraph of ordinary letters, about the details.");
            }

            assertThat(kinds(read(word)))
                    .containsExactly(
                            "2 Demand", "TEXT", "3 In detail", "TEXT", "2 Supply", "TEXT", "3 In detail", "TEXT");
        }
    }

    @Test
    void keepsTheLookOfWords() throws Exception {
        try (var word = new WordFile()) {
            var paragraph = word.paragraph("Use ");
            word.run(paragraph, "ls *.csv").setFontFamily("Consolas");
            word.run(paragraph, " and ");
            word.run(paragraph, "never ").setBold(true);
            word.run(paragraph, "the other").setItalic(true);
            word.run(paragraph, " [one] of 2*3 <tags>, CO");
            word.run(paragraph, "2").setSubscript(VerticalAlign.SUBSCRIPT);
            paragraph.createHyperlinkRun("https://example.org/a").setText("here");

            assertThat(read(word).markdown().strip())
                    .isEqualTo("Use `ls *.csv` and **never** *the other* \\[one\\] of 2\\*3 \\<tags\\>,"
                            + " CO<sub>2</sub>[here](<https://example.org/a>)");
        }
    }

    @Test
    void readsListsInLists() throws Exception {
        try (var word = new WordFile()) {
            word.lists();
            word.item(1, 0, "Fruit");
            word.item(1, 1, "Dates");
            word.item(1, 0, "Bread");
            word.paragraph("Then:");
            word.item(2, 0, "Wash");
            word.item(2, 0, "Eat");

            assertThat(read(word).markdown()).isEqualTo("""
                    -   Fruit
                        -   Dates
                    -   Bread

                    Then:

                    1.  Wash
                    2.  Eat
                    """);
        }
    }

    @Test
    void laysMergedCellsFlat() throws Exception {
        try (var word = new WordFile()) {
            word.table(
                    new String[] {"Year", "Item", "Price"},
                    new String[] {"2025", "Dates | fresh", "4"},
                    new String[] {"", "Bread", "1"});
            var rows = word.document.getTables().getFirst();
            rows.getRow(1)
                    .getCell(0)
                    .getCTTc()
                    .addNewTcPr()
                    .addNewVMerge()
                    .setVal(org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge.RESTART);
            rows.getRow(2).getCell(0).getCTTc().addNewTcPr().addNewVMerge();

            Block.Table table = blocks(read(word)).getFirst().table();

            assertThat(table).isNotNull();
            assertThat(table.header()).containsExactly("Year", "Item", "Price");
            assertThat(table.rows())
                    .containsExactly(List.of("2025", "Dates | fresh", "4"), List.of("2025", "Bread", "1"));
        }
    }

    @Test
    void keepsPicturesWithTheirWordsAndCaptions() throws Exception {
        try (var word = new WordFile()) {
            word.style("Beschriftung", "caption", -1);
            word.paragraph("Look:");
            word.picture(TestPictures.png(80, 60, Color.BLUE), "A blue [field]");
            word.styled("Beschriftung", "Figure 1: the field");

            ReadDocument read = read(word);

            assertThat(read.pictures()).hasSize(1);
            Block.Figure figure = blocks(read).getLast().figure();
            assertThat(figure).isEqualTo(new Block.Figure("picture-1.png", "A blue field", "Figure 1: the field"));
        }
    }

    @Test
    void readsMonospacedParagraphsAsOneProgram() throws Exception {
        try (var word = new WordFile()) {
            for (String line : List.of("for i in range(3):", "    print(i)", "# *done*")) {
                word.paragraph(line).getRuns().getFirst().setFontFamily("Courier New");
            }

            assertThat(read(word).markdown()).isEqualTo("```\nfor i in range(3):\n    print(i)\n# *done*\n```\n");
        }
    }

    @Test
    void turnsFormulasIntoLatex() throws Exception {
        try (var word = new WordFile()) {
            word.raw(
                    "<m:oMathPara><m:oMath><m:r><m:t>Q=</m:t></m:r><m:rad><m:deg/><m:e><m:f>"
                            + "<m:num><m:r><m:t>2DS</m:t></m:r></m:num><m:den><m:sSub><m:e><m:r><m:t>H</m:t></m:r></m:e>"
                            + "<m:sub><m:r><m:t>α</m:t></m:r></m:sub></m:sSub></m:den></m:f></m:e></m:rad></m:oMath></m:oMathPara>");

            assertThat(blocks(read(word)).getFirst().formula()).isEqualTo("Q=\\sqrt{\\frac{2DS}{H_{\\alpha}}}");
        }
    }

    @Test
    void acceptsTrackedChangesAndLeavesOutHiddenWords() throws Exception {
        try (var word = new WordFile()) {
            word.raw("<w:r><w:t xml:space=\"preserve\">Order </w:t></w:r>"
                    + "<w:del><w:r><w:delText>seldom</w:delText></w:r></w:del>"
                    + "<w:ins><w:r><w:t>often</w:t></w:r></w:ins>"
                    + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r>");

            assertThat(read(word).markdown()).isEqualTo("Order often\n");
        }
    }

    @Test
    void setsTextBoxesApartOnce() throws Exception {
        try (var word = new WordFile()) {
            word.raw("<w:r><w:t>Text.</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>"
                    + "<wps:txbx><w:txbxContent><w:p><w:r><w:t>Remember this.</w:t></w:r></w:p></w:txbxContent></wps:txbx>"
                    + "</w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent><w:p><w:r>"
                    + "<w:t>Remember this.</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></mc:Fallback>"
                    + "</mc:AlternateContent></w:r>");

            assertThat(read(word).markdown()).isEqualTo("Text.\n\n::: callout\nRemember this.\n:::\n");
        }
    }

    @Test
    void putsFootnotesAtTheEnd() throws Exception {
        try (var word = new WordFile()) {
            var note = word.document.createFootnotes();
            var footnote = note.createFootnote();
            footnote.createParagraph().createRun().setText("Harris, 1913");
            var paragraph = word.paragraph("An old formula");
            paragraph.addFootnoteReference(footnote);
            word.run(paragraph, ", still in use.");

            assertThat(read(word).markdown())
                    .isEqualTo("An old formula<sup>1</sup>, still in use.\n\n1.  Harris, 1913\n");
        }
    }

    @Test
    void readsArabicInOrder() throws Exception {
        try (var word = new WordFile()) {
            word.style("a1", "heading 1", 0);
            word.styled("a1", "إدارة المخزون");
            word.styled("a1", "تكلفة الطلب");
            var paragraph = word.paragraph("نستعمل نموذج ");
            word.run(paragraph, "EOQ").setBold(true);
            word.run(paragraph, " لحساب الكمية (Q) المثلى.");
            word.table(new String[] {"الصنف", "السعر"}, new String[] {"تمر", "٤"});

            assertThat(read(word).markdown()).isEqualTo("""
                    ## إدارة المخزون

                    ## تكلفة الطلب

                    نستعمل نموذج **EOQ** لحساب الكمية (Q) المثلى.

                    | الصنف | السعر |
                    | --- | --- |
                    | تمر | ٤ |
                    """);
        }
    }

    @Test
    void tellsWhatItLeftOut() throws Exception {
        try (var word = new WordFile()) {
            word.paragraph("Growth:");
            word.raw("<w:r><w:drawing><c:chart xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"/>"
                    + "</w:drawing></w:r>");

            assertThat(read(word).remarks()).containsExactly(new Remark(0, "chart-left-out", ""));
        }
    }

    @Test
    void refusesATruncatedDocument() throws Exception {
        try (var word = new WordFile()) {
            word.paragraph("Whole");
            byte[] bytes = word.bytes();
            Path file = folder.resolve("half.docx");
            Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));

            assertThatThrownBy(() -> read(file)).isInstanceOf(DocumentProblem.Damaged.class);
        }
    }

    @Test
    void refusesAnEmptyDocument() throws Exception {
        try (var word = new WordFile()) {
            assertThatThrownBy(() -> read(word)).isInstanceOf(DocumentProblem.Nothing.class);
        }
    }

    private ReadDocument read(WordFile word) throws IOException {
        return read(word.save(folder));
    }

    private ReadDocument read(Path file) {
        return reader.read(new SourceDocument("lesson.docx", file));
    }

    private static List<Block> blocks(ReadDocument read) {
        return MarkdownReader.read(read.markdown(), path -> path).blocks();
    }

    private static List<String> kinds(ReadDocument read) {
        return blocks(read).stream()
                .map(b -> b.kind() == BlockKind.HEADING
                        ? b.level() + " " + b.text()
                        : b.kind().name())
                .toList();
    }
}
