package io.lectern.certificates.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/** A text as a QR code. */
final class PictureCode {

    private PictureCode() {}

    /** Rows of fields, true for dark ones, without a margin. */
    static boolean[][] of(String text) {
        try {
            BitMatrix matrix = new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 0));
            boolean[][] fields = new boolean[matrix.getHeight()][matrix.getWidth()];
            for (int row = 0; row < fields.length; row++) {
                for (int column = 0; column < fields[row].length; column++) {
                    fields[row][column] = matrix.get(column, row);
                }
            }
            return fields;
        } catch (WriterException e) {
            throw new IllegalStateException("an address too long for a picture code", e);
        }
    }
}
