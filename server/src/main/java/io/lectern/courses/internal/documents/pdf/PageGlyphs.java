package io.lectern.courses.internal.documents.pdf;

import io.lectern.courses.internal.documents.writing.MonospacedFont;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** Takes the letters and the pictures of one page, each with its place. */
final class PageGlyphs extends PDFTextStripper {

    /** A picture on a page. @param y its lower edge, from the top of the page */
    record Placed(PDImageXObject image, float x, float y, float width, float height) {}

    private static final int MOST_GLYPHS = 60_000;
    private static final int DEEPEST_FORM = 12;

    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Placed> pictures = new ArrayList<>();
    private float pageHeight;
    private int depth;

    private PageGlyphs() {
        addOperator(new DrawObject());
    }

    /** @param page from 1 */
    static PageGlyphs of(PDDocument document, int page) throws IOException {
        var found = new PageGlyphs();
        found.pageHeight = document.getPage(page - 1).getCropBox().getHeight();
        found.setStartPage(page);
        found.setEndPage(page);
        found.writeText(document, Writer.nullWriter());
        return found;
    }

    List<Glyph> glyphs() {
        return Marks.joined(glyphs);
    }

    List<Placed> pictures() {
        return pictures;
    }

    @Override
    protected void writePage() {
        // the letters are all that is wanted
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        String text = position.getUnicode();
        if (text == null || text.isEmpty() || position.getDir() != 0 || glyphs.size() >= MOST_GLYPHS) {
            return;
        }
        PDFont font = position.getFont();
        String name =
                font == null || font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font == null ? null : font.getFontDescriptor();
        var glyph = new Glyph(
                text.replace('\u00a0', ' '),
                position.getXDirAdj(),
                position.getYDirAdj(),
                position.getWidthDirAdj(),
                sizeOf(position),
                name.contains("bold") || name.contains("black") || (descriptor != null && descriptor.isForceBold()),
                name.contains("italic") || name.contains("oblique"),
                MonospacedFont.is(name) || (descriptor != null && descriptor.isFixedPitch()));
        if (!isShadow(glyph)) {
            glyphs.add(glyph);
        }
    }

    private static float sizeOf(TextPosition position) {
        float size = Math.abs(position.getFontSizeInPt());
        return size < 1 ? Math.max(1, position.getHeightDir() * 1.4f) : size;
    }

    /** Some programs make letters bold by printing them twice. */
    private boolean isShadow(Glyph glyph) {
        if (glyph.text().isBlank()) {
            return false;
        }
        for (int i = glyphs.size() - 1; i >= Math.max(0, glyphs.size() - 100); i--) {
            Glyph other = glyphs.get(i);
            if (other.text().equals(glyph.text())
                    && Math.abs(other.x() - glyph.x()) < glyph.size() * 0.08f
                    && Math.abs(other.y() - glyph.y()) < glyph.size() * 0.08f) {
                return true;
            }
        }
        return false;
    }

    private final class DrawObject extends OperatorProcessor {

        private DrawObject() {
            super(PageGlyphs.this);
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) throws IOException {
            if (operands.isEmpty() || !(operands.getFirst() instanceof COSName name)) {
                return;
            }
            PDXObject object = getResources() == null ? null : getResources().getXObject(name);
            switch (object) {
                case PDImageXObject image -> place(image);
                case PDFormXObject form -> {
                    if (depth < DEEPEST_FORM) {
                        depth++;
                        showForm(form);
                        depth--;
                    }
                }
                case null, default -> {
                    // nothing that is read
                }
            }
        }

        private void place(PDImageXObject image) {
            Matrix place = getGraphicsState().getCurrentTransformationMatrix();
            pictures.add(new Placed(
                    image,
                    place.getTranslateX(),
                    pageHeight - place.getTranslateY(),
                    Math.abs(place.getScalingFactorX()),
                    Math.abs(place.getScalingFactorY())));
        }

        @Override
        public @Nullable String getName() {
            return OperatorName.DRAW_OBJECT;
        }
    }
}
