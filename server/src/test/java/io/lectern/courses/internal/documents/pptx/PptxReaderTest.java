package io.lectern.courses.internal.documents.pptx;

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
import java.awt.Rectangle;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.sl.usermodel.PictureData;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PptxReaderTest {

    @TempDir
    private Path folder;

    private final PptxReader reader = new PptxReader(Clock.systemUTC());
    private final XMLSlideShow show = new XMLSlideShow();

    @Test
    void makesASectionOfEachSlide() throws Exception {
        titleSlide("Inventory", "For beginners");
        bullets("Why stock?", "Demand is uncertain", ">It varies by season", "Orders take time");
        bullets("Why stock?", "It hides mistakes");

        ReadDocument read = read();

        assertThat(read.title()).isEqualTo("Inventory");
        assertThat(read.markdown()).isEqualTo("""
                For beginners

                ## Why stock?

                -   Demand is uncertain
                    -   It varies by season
                -   Orders take time
                -   It hides mistakes
                """);
    }

    @Test
    void saysTheNotesInPlaceOfTheOnlyPart() throws Exception {
        notes(bullets("Orders", "Few and large", "Many and small"), "Think of your own kitchen.");

        List<Block> blocks = blocks(read());

        assertThat(blocks).hasSize(2);
        assertThat(blocks.getLast().speech()).isEqualTo("Think of your own kitchen.");
    }

    @Test
    void leavesNotesToTheTeacherWhereSeveralPartsAre() throws Exception {
        XSLFSlide slide = bullets("Orders", "Few and large");
        table(slide, new String[] {"Size", "Cost"}, new String[] {"10", "4"});
        notes(slide, "Ask who has ordered too much.");

        Block last = blocks(read()).getLast();

        assertThat(last.callout())
                .isEqualTo(new Block.Callout("instructor", "Speaker notes", "Ask who has ordered too much."));
    }

    @Test
    void readsTablesAndPictures() throws Exception {
        XSLFSlide slide = bullets("Costs", "Two kinds");
        table(slide, new String[] {"Kind", "Per"}, new String[] {"Holding", "unit"});
        var picture = slide.createPicture(
                show.addPicture(TestPictures.png(90, 60, Color.GREEN), PictureData.PictureType.PNG));
        picture.setAnchor(new Rectangle(50, 450, 90, 60));
        ((org.openxmlformats.schemas.presentationml.x2006.main.CTPicture) picture.getXmlObject())
                .getNvPicPr()
                .getCNvPr()
                .setDescr("A green field");

        List<Block> blocks = blocks(read());

        assertThat(blocks)
                .extracting(Block::kind)
                .containsExactly(BlockKind.HEADING, BlockKind.TEXT, BlockKind.TABLE, BlockKind.FIGURE);
        assertThat(blocks.getLast().figure()).isEqualTo(new Block.Figure("picture-1.png", "A green field", null));
    }

    @Test
    void drawsASlideThatIsADrawing() throws Exception {
        XSLFSlide slide = bullets("The chain");
        for (int i = 0; i < 3; i++) {
            XSLFAutoShape box = slide.createAutoShape();
            box.setShapeType(ShapeType.RECT);
            box.setFillColor(Color.ORANGE);
            box.setAnchor(new Rectangle(60 + i * 200, 200, 150, 80));
            box.setText(List.of("Farm", "Mill", "Shop").get(i));
        }

        ReadDocument read = read();

        assertThat(read.pictures()).hasSize(1);
        assertThat(blocks(read).getLast().figure())
                .isEqualTo(new Block.Figure("picture-1.png", "Farm, Mill, Shop", null));
        assertThat(read.remarks()).containsExactly(new Remark(0, "slide-drawn-as-picture", "1"));
    }

    @Test
    void readsArabicSlides() throws Exception {
        bullets("المخزون", "الطلب غير مؤكد", ">يختلف EOQ حسب الموسم");

        assertThat(read().markdown()).isEqualTo("## المخزون\n\n-   الطلب غير مؤكد\n    -   يختلف EOQ حسب الموسم\n");
    }

    @Test
    void leavesOutHiddenSlides() throws Exception {
        bullets("Seen", "Yes");
        bullets("Hidden", "No").setHidden(true);

        ReadDocument read = read();

        assertThat(read.markdown()).doesNotContain("Hidden");
        assertThat(read.remarks()).containsExactly(new Remark(0, "hidden-slide-left-out", "2"));
    }

    @Test
    void refusesATruncatedPresentation() throws Exception {
        bullets("Whole", "Yes");
        Path file = save();
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length * 2 / 3));

        assertThatThrownBy(() -> reader.read(new SourceDocument("a.pptx", file)))
                .isInstanceOf(DocumentProblem.Damaged.class);
    }

    private void titleSlide(String title, String subtitle) {
        XSLFSlide slide = slide(SlideLayout.TITLE);
        slide.getPlaceholder(0).setText(title);
        slide.getPlaceholder(1).setText(subtitle);
    }

    /** @param items one with {@code >} in front is a level deeper */
    private XSLFSlide bullets(String title, String... items) {
        XSLFSlide slide = slide(SlideLayout.TITLE_AND_CONTENT);
        slide.getPlaceholder(0).setText(title);
        XSLFTextShape body = slide.getPlaceholder(1);
        body.clearText();
        for (String item : items) {
            XSLFTextParagraph paragraph = body.addNewTextParagraph();
            paragraph.setBullet(true);
            paragraph.setIndentLevel(item.startsWith(">") ? 1 : 0);
            paragraph.addNewTextRun().setText(item.replaceFirst("^>", ""));
        }
        return slide;
    }

    private XSLFSlide slide(SlideLayout layout) {
        return show.createSlide(show.getSlideMasters().getFirst().getLayout(layout));
    }

    private void notes(XSLFSlide slide, String text) {
        for (XSLFTextShape shape : show.getNotesSlide(slide).getPlaceholders()) {
            if (shape.getTextType() == Placeholder.BODY) {
                shape.setText(text);
            }
        }
    }

    private static void table(XSLFSlide slide, String[]... rows) {
        var table = slide.createTable(rows.length, rows[0].length);
        table.setAnchor(new Rectangle(50, 300, 400, 80));
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < rows[i].length; j++) {
                table.getCell(i, j).setText(rows[i][j]);
            }
        }
    }

    private Path save() throws IOException {
        Path file = folder.resolve("lesson.pptx");
        try (OutputStream out = Files.newOutputStream(file)) {
            show.write(out);
        }
        return file;
    }

    private ReadDocument read() throws IOException {
        return reader.read(new SourceDocument("lesson.pptx", save()));
    }

    private static List<Block> blocks(ReadDocument read) {
        return MarkdownReader.read(read.markdown(), path -> path).blocks();
    }
}
