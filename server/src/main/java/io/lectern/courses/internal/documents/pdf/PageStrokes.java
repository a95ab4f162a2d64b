package io.lectern.courses.internal.documents.pdf;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.jspecify.annotations.Nullable;

/** Takes the shapes that are drawn on a page, each with its place; letters and pictures are left to others. */
final class PageStrokes extends PDFGraphicsStreamEngine {

    /**
     * A line, an area or both.
     *
     * @param place from the top of the page
     * @param free whether it is more than upright and level lines, of which tables and frames are made
     */
    record Shape(Rectangle2D place, boolean free) {}

    private static final int MOST_SHAPES = 20_000;
    private static final double SLANTED = 1;

    private final List<Shape> shapes = new ArrayList<>();
    private final PDRectangle box;
    private GeneralPath path = new GeneralPath();

    private PageStrokes(PDPage page) {
        super(page);
        box = page.getCropBox();
    }

    static List<Shape> of(PDPage page) throws IOException {
        var strokes = new PageStrokes(page);
        strokes.processPage(page);
        return strokes.shapes;
    }

    private void keep() {
        if (path.getCurrentPoint() != null && shapes.size() < MOST_SHAPES) {
            Rectangle2D bounds = path.getBounds2D();
            shapes.add(new Shape(
                    new Rectangle2D.Double(
                            bounds.getX() - box.getLowerLeftX(),
                            box.getUpperRightY() - bounds.getMaxY(),
                            bounds.getWidth(),
                            bounds.getHeight()),
                    isFree(path)));
        }
        path = new GeneralPath();
    }

    private static boolean isFree(GeneralPath path) {
        double[] to = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator steps = path.getPathIterator(null); !steps.isDone(); steps.next()) {
            int step = steps.currentSegment(to);
            boolean slanted = Math.abs(to[0] - x) > SLANTED && Math.abs(to[1] - y) > SLANTED;
            if (step == PathIterator.SEG_CUBICTO || (step == PathIterator.SEG_LINETO && slanted)) {
                return true;
            }
            x = to[0];
            y = to[1];
        }
        return false;
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        path.lineTo(p1.getX(), p1.getY());
        path.lineTo(p2.getX(), p2.getY());
        path.lineTo(p3.getX(), p3.getY());
        path.closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        }
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x1, y1);
        }
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public @Nullable Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    @Override
    public void endPath() {
        path = new GeneralPath();
    }

    @Override
    public void strokePath() {
        keep();
    }

    @Override
    public void fillPath(int windingRule) {
        keep();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        keep();
    }

    @Override
    public void clip(int windingRule) {
        // what is cut off is small
    }

    @Override
    public void drawImage(PDImage image) {
        // pictures are found with the letters
    }

    @Override
    public void shadingFill(COSName shading) {
        // a background
    }
}
