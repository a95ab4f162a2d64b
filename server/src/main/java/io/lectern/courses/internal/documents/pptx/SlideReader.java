package io.lectern.courses.internal.documents.pptx;

import io.lectern.courses.internal.documents.writing.FoundPictures;
import io.lectern.courses.internal.documents.writing.Part;
import io.lectern.courses.internal.documents.writing.Script;
import io.lectern.courses.internal.markdown.Remark;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.jspecify.annotations.Nullable;

/** Reads one slide from top to bottom. */
final class SlideReader {

    /** So many shapes with words of their own, or lines between them, are a drawing and no text. */
    private static final int DRAWING = 3;

    private static final Pattern FILE_NAME = Pattern.compile(
            "(?i).*\\.(?:png|jpe?g|gif|svg|emf|wmf|bmp|tiff?)$|^(?:picture|image|صورة|content placeholder) ?\\d*$");

    private final XSLFSlide slide;
    private final XMLSlideShow show;
    private final FoundPictures pictures;
    private final List<Remark> remarks;
    private final List<Part> parts = new ArrayList<>();
    private final List<String> drawnWords = new ArrayList<>();
    private @Nullable String title;
    private boolean opens;
    private int drawn;
    private boolean diagram;

    SlideReader(XSLFSlide slide, XMLSlideShow show, FoundPictures pictures, List<Remark> remarks) {
        this.slide = slide;
        this.show = show;
        this.pictures = pictures;
        this.remarks = remarks;
    }

    SlideParts read() {
        inReadingOrder(slide.getShapes()).forEach(this::shape);
        if (diagram || drawn >= DRAWING) {
            drawing();
        } else if (!drawnWords.isEmpty()) {
            drawnWords.forEach(words -> parts.add(SlideText.plain(words)));
        }
        notes();
        return new SlideParts(title, opens, parts);
    }

    /** From top to bottom, then from the side where the language begins. */
    static List<XSLFShape> inReadingOrder(List<XSLFShape> shapes) {
        boolean rightToLeft = shapes.stream().anyMatch(SlideReader::isRightToLeft);
        Comparator<XSLFShape> down =
                Comparator.comparingDouble(shape -> Math.round(anchor(shape).getY() / 24));
        Comparator<XSLFShape> across =
                Comparator.comparingDouble(shape -> anchor(shape).getX());
        return shapes.stream()
                .sorted(down.thenComparing(rightToLeft ? across.reversed() : across))
                .toList();
    }

    private static boolean isRightToLeft(XSLFShape shape) {
        return shape instanceof XSLFTextShape text && "ar".equals(Script.languageOf(text.getText()));
    }

    private static Rectangle2D anchor(XSLFShape shape) {
        Rectangle2D anchor = shape.getAnchor();
        return anchor == null ? new Rectangle2D.Double() : anchor;
    }

    private void shape(XSLFShape shape) {
        switch (shape) {
            case XSLFPictureShape picture -> picture(picture);
            case XSLFTable table -> parts.add(new Part.Table(SlideText.rows(table)));
            case XSLFTextShape text -> text(text);
            case XSLFGroupShape group -> inReadingOrder(group.getShapes()).forEach(this::shape);
            case XSLFConnectorShape _ -> drawn++;
            case XSLFGraphicFrame _ -> diagram = true;
            default -> {
                // nothing to read
            }
        }
    }

    private void text(XSLFTextShape shape) {
        Placeholder placeholder = shape.getTextType();
        String words = shape.getText() == null ? "" : shape.getText().strip();
        if (words.isEmpty()) {
            return;
        }
        if (placeholder == Placeholder.TITLE || placeholder == Placeholder.CENTERED_TITLE) {
            title = title == null ? words.replaceAll("\\s+", " ") : title;
            opens |= placeholder == Placeholder.CENTERED_TITLE;
        } else if (isSmallPrint(placeholder)) {
            return;
        } else if (placeholder == null && shape instanceof XSLFAutoShape auto && isDrawn(auto)) {
            drawn++;
            drawnWords.add(words.replaceAll("\\s+", " "));
        } else {
            parts.addAll(SlideText.parts(shape));
        }
    }

    private static boolean isSmallPrint(@Nullable Placeholder placeholder) {
        return placeholder == Placeholder.DATETIME
                || placeholder == Placeholder.FOOTER
                || placeholder == Placeholder.HEADER
                || placeholder == Placeholder.SLIDE_NUMBER;
    }

    /** A box with a fill or a border and a few words is part of a drawing; a plain text box is text. */
    private static boolean isDrawn(XSLFAutoShape shape) {
        boolean visible = shape.getFillColor() != null || shape.getLineColor() != null;
        return visible
                && !(shape instanceof org.apache.poi.xslf.usermodel.XSLFTextBox)
                && shape.getText().length() < 80;
    }

    private void picture(XSLFPictureShape picture) {
        String alt = alt(picture);
        if (picture.isExternalLinkedPicture()) {
            remarks.add(new Remark(0, "picture-left-out", alt.isEmpty() ? place() : alt));
            return;
        }
        String path = pictures.keep(picture.getPictureData().getData(), alt.isEmpty() ? place() : alt);
        if (path != null) {
            parts.add(new Part.Picture(path, alt));
        }
    }

    static String alt(XSLFPictureShape picture) {
        String words = SlideText.description(picture);
        return FILE_NAME.matcher(words).matches() ? "" : words;
    }

    private String place() {
        return String.valueOf(slide.getSlideNumber());
    }

    /** The slide as a picture of itself, its words as what the picture shows. */
    private void drawing() {
        byte[] png = SlidePicture.of(slide, show);
        String path = png == null ? null : pictures.keep(png, place());
        if (path == null) {
            remarks.add(new Remark(0, "drawing-left-out", place()));
            drawnWords.forEach(words -> parts.add(SlideText.plain(words)));
            return;
        }
        remarks.add(new Remark(0, "slide-drawn-as-picture", place()));
        String alt = drawnWords.isEmpty() ? "" : String.join(", ", drawnWords);
        parts.add(new Part.Picture(path, alt));
    }

    /** Notes are said in place of the only part of a slide; with several parts they are for the teacher to place. */
    private void notes() {
        String notes = SlideText.notes(slide);
        if (notes.isEmpty()) {
            return;
        }
        boolean onlyItems = !parts.isEmpty() && parts.stream().allMatch(Part.Item.class::isInstance);
        if (parts.size() == 1 || onlyItems) {
            parts.add(new Part.Speech(notes));
        } else {
            String title = isArabic(notes) ? "ملاحظات المتحدث" : "Speaker notes";
            List<Part> inside = notes.lines().map(SlideText::plain).collect(Collectors.toList());
            parts.add(new Part.Box("instructor", title, inside));
        }
    }

    private static boolean isArabic(String text) {
        return "ar".equals(Script.languageOf(text));
    }
}
