package io.lectern.courses.internal.documents.pptx;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Draws a slide. */
final class SlidePicture {

    private static final Logger log = LoggerFactory.getLogger(SlidePicture.class);
    private static final int WIDTH = 1600;
    private static final int TALLEST = 3_200;

    private SlidePicture() {}

    /** A PNG of the slide; null when it cannot be drawn. */
    static byte @Nullable [] of(XSLFSlide slide, XMLSlideShow show) {
        Dimension size = show.getPageSize();
        double scale = WIDTH / size.getWidth();
        int height = (int) Math.round(size.getHeight() * scale);
        if (height <= 0 || height > TALLEST) {
            return null;
        }
        var image = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            graphics.setPaint(Color.WHITE);
            graphics.fillRect(0, 0, WIDTH, height);
            graphics.scale(scale, scale);
            slide.draw(graphics);
            var png = new ByteArrayOutputStream();
            ImageIO.write(image, "png", png);
            return png.toByteArray();
        } catch (IOException | RuntimeException | LinkageError e) {
            // drawing depends on fonts and on every oddity a slide may hold; the words are kept in any case
            log.warn("a slide cannot be drawn: {}", e.toString());
            return null;
        } finally {
            graphics.dispose();
        }
    }
}
