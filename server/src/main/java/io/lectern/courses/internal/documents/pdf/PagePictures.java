package io.lectern.courses.internal.documents.pdf;

import io.lectern.courses.internal.documents.writing.FoundPictures;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;

/** Keeps the pictures of pages; decorations and what is far too large are left out. */
final class PagePictures {

    private static final float SMALLEST_POINTS = 40;
    private static final int SMALLEST_PIXELS = 40;
    private static final long MOST_PIXELS = 24_000_000;
    private static final int WIDEST = 1_600;

    private final FoundPictures found;
    private final Map<COSStream, String> kept = new HashMap<>();

    PagePictures(FoundPictures found) {
        this.found = found;
    }

    List<Page.Picture> of(List<PageGlyphs.Placed> placed, int page) throws IOException {
        List<Page.Picture> pictures = new ArrayList<>();
        for (PageGlyphs.Placed picture : placed) {
            String path = isSmall(picture) ? null : path(picture.image(), page);
            if (path != null) {
                pictures.add(new Page.Picture(path, picture.y() - picture.height()));
            }
        }
        return pictures;
    }

    private static boolean isSmall(PageGlyphs.Placed picture) {
        return picture.width() < SMALLEST_POINTS
                || picture.height() < SMALLEST_POINTS
                || picture.image().getWidth() < SMALLEST_PIXELS
                || picture.image().getHeight() < SMALLEST_PIXELS;
    }

    private @Nullable String path(PDImageXObject image, int page) throws IOException {
        String known = kept.get(image.getCOSObject());
        if (known != null) {
            return known;
        }
        boolean huge = (long) image.getWidth() * image.getHeight() > MOST_PIXELS;
        byte[] bytes = huge ? new byte[0] : bytes(image);
        String path = found.keep(bytes, String.valueOf(page));
        if (path != null) {
            kept.put(image.getCOSObject(), path);
        }
        return path;
    }

    /** A photograph as it was put in, everything else as PNG. */
    private static byte[] bytes(PDImageXObject image) throws IOException {
        boolean plain = image.getMask() == null
                && image.getSoftMask() == null
                && (image.getColorSpace() instanceof PDDeviceRGB || image.getColorSpace() instanceof PDDeviceGray);
        if (plain && COSName.DCT_DECODE.equals(image.getCOSObject().getFilters())) {
            try (InputStream content = image.getCOSObject().createRawInputStream()) {
                return content.readAllBytes();
            }
        }
        return png(image.getImage());
    }

    static byte[] png(BufferedImage image) throws IOException {
        var png = new ByteArrayOutputStream();
        ImageIO.write(image.getWidth() > WIDEST ? smaller(image) : image, "png", png);
        return png.toByteArray();
    }

    private static BufferedImage smaller(BufferedImage image) {
        int height = Math.max(1, Math.round(image.getHeight() * (WIDEST / (float) image.getWidth())));
        int type = image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        var smaller = new BufferedImage(WIDEST, height, type);
        Graphics2D graphics = smaller.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, WIDEST, height, null);
        graphics.dispose();
        return smaller;
    }
}
