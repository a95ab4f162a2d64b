package io.lectern.courses.internal.documents.pdf;

import io.lectern.courses.internal.documents.writing.FoundPictures;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Finds diagrams and charts, which a PDF holds as lines and areas with words between them, and keeps each as a picture.
 * Tables, frames and boxes around text are none.
 */
final class PageDrawings {

    private static final int MOST = 60;
    private static final float DPI = 144;
    private static final double NEAR = 6;
    private static final double NARROWEST = 80;
    private static final double LOWEST = 50;
    private static final double WHOLE_PAGE = 0.7;
    private static final int FEWEST_SHAPES = 5;
    private static final int FEWEST_FREE = 3;
    private static final int LONGEST_LABEL = 60;

    private final PDDocument document;
    private final FoundPictures found;
    private int kept;

    PageDrawings(PDDocument document, FoundPictures found) {
        this.document = document;
        this.found = found;
    }

    /** Shapes that lie close together. */
    private static final class Group {
        private final Rectangle2D place;
        private int shapes;
        private int free;

        private Group(PageStrokes.Shape first) {
            place = around(first.place());
            add(first);
        }

        private void add(PageStrokes.Shape shape) {
            place.add(around(shape.place()));
            shapes++;
            free += shape.free() ? 1 : 0;
        }

        private void add(Group other) {
            place.add(other.place);
            shapes += other.shapes;
            free += other.free;
        }

        private boolean isDrawing() {
            return shapes >= FEWEST_SHAPES
                    && free >= FEWEST_FREE
                    && place.getWidth() >= NARROWEST
                    && place.getHeight() >= LOWEST;
        }

        private static Rectangle2D around(Rectangle2D place) {
            return new Rectangle2D.Double(
                    place.getX() - NEAR,
                    place.getY() - NEAR,
                    place.getWidth() + 2 * NEAR,
                    place.getHeight() + 2 * NEAR);
        }
    }

    /** Where the page has drawings, from the top of the page. @param number of the page, from 1 */
    List<Rectangle2D> on(int number, List<Glyph> glyphs) throws IOException {
        var page = document.getPage(number - 1);
        if (kept >= MOST || page.getRotation() != 0) {
            return List.of();
        }
        var whole = new Rectangle2D.Double(
                0, 0, page.getCropBox().getWidth(), page.getCropBox().getHeight());
        double largest = whole.getWidth() * whole.getHeight() * WHOLE_PAGE;
        List<Group> groups = new ArrayList<>();
        for (PageStrokes.Shape shape : PageStrokes.of(page)) {
            boolean background = shape.place().getWidth() * shape.place().getHeight() > largest;
            if (!background && shape.place().intersects(whole)) {
                join(groups, new Group(shape));
            }
        }
        return groups.stream()
                .filter(Group::isDrawing)
                .map(group -> group.place.createIntersection(whole))
                .filter(place -> place.getWidth() * place.getHeight() < largest && holdsLabelsOnly(place, glyphs))
                .toList();
    }

    private static void join(List<Group> groups, Group added) {
        for (int i = groups.size() - 1; i >= 0; i--) {
            if (groups.get(i).place.intersects(added.place)) {
                added.add(groups.remove(i));
            }
        }
        groups.add(added);
    }

    /** Words of a diagram are short; whole sentences in a frame are text. */
    private static boolean holdsLabelsOnly(Rectangle2D place, List<Glyph> glyphs) {
        List<Glyph> inside = glyphs.stream().filter(glyph -> isIn(place, glyph)).toList();
        return inside.stream().allMatch(glyph -> glyph.text().isBlank())
                || PageLines.of(inside).stream()
                        .flatMap(List::stream)
                        .noneMatch(line -> line.text().length() > LONGEST_LABEL);
    }

    static boolean isIn(Rectangle2D place, Glyph glyph) {
        return place.contains(glyph.x() + glyph.width() / 2, glyph.y() - glyph.size() / 3);
    }

    /** Keeps the drawings of a page as pictures. */
    List<Page.Picture> kept(int number, List<Rectangle2D> places) throws IOException {
        if (places.isEmpty()) {
            return List.of();
        }
        BufferedImage page = new PDFRenderer(document).renderImageWithDPI(number - 1, DPI, ImageType.RGB);
        List<Page.Picture> pictures = new ArrayList<>();
        for (Rectangle2D place : places) {
            String path = found.keep(PagePictures.png(cut(page, place)), String.valueOf(number));
            if (path != null) {
                pictures.add(new Page.Picture(path, (float) place.getY()));
                kept++;
            }
        }
        return pictures;
    }

    private static BufferedImage cut(BufferedImage page, Rectangle2D place) {
        double scale = DPI / 72;
        int x = Math.clamp((int) (place.getX() * scale), 0, page.getWidth() - 1);
        int y = Math.clamp((int) (place.getY() * scale), 0, page.getHeight() - 1);
        int width = Math.clamp((int) (place.getWidth() * scale), 1, page.getWidth() - x);
        int height = Math.clamp((int) (place.getHeight() * scale), 1, page.getHeight() - y);
        return page.getSubimage(x, y, width, height);
    }
}
