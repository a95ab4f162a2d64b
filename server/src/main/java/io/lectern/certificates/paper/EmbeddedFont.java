package io.lectern.certificates.paper;

import io.lectern.certificates.paper.ShapedLine.Glyph;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * A font of one document, with the glyphs that it uses. A glyph that stands for different letters, as happens in Arabic, has one
 * code for each, so that what is copied from the page is what was written.
 */
final class EmbeddedFont {

    private static final int SYMBOLIC = 4;
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final Typeface typeface;
    private final Map<Use, Integer> codes = new HashMap<>();
    private final List<Use> uses = new ArrayList<>();

    private record Use(int glyph, String text) {}

    EmbeddedFont(Typeface typeface) {
        this.typeface = typeface;
        code(new Glyph(0, "", 0, 0));
    }

    /** The code that shows the glyph. */
    int code(Glyph glyph) {
        return codes.computeIfAbsent(new Use(glyph.id(), glyph.text()), use -> {
            uses.add(use);
            return uses.size() - 1;
        });
    }

    /** Everything that was used until now, as the document needs it. */
    COSDictionary write(PDDocument document) throws IOException {
        try (TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(typeface.bytes()))) {
            var subset = new TTFSubsetter(font);
            var glyphs = new TreeSet<Integer>();
            uses.forEach(use -> glyphs.add(use.glyph()));
            subset.addGlyphIds(glyphs);
            Map<Integer, Integer> places = new HashMap<>();
            subset.getGIDMap().forEach((place, glyph) -> places.put(glyph, place));
            var file = new ByteArrayOutputStream();
            subset.writeToStream(file);

            COSName name = COSName.getPDFName("LECTRN+" + font.getName());
            COSDictionary type0 = new COSDictionary();
            type0.setItem(COSName.TYPE, COSName.FONT);
            type0.setItem(COSName.SUBTYPE, COSName.TYPE0);
            type0.setItem(COSName.BASE_FONT, name);
            type0.setItem(COSName.ENCODING, COSName.IDENTITY_H);
            type0.setItem(COSName.TO_UNICODE, stream(document, toUnicode().getBytes(StandardCharsets.US_ASCII)));
            COSArray descendants = new COSArray();
            descendants.add(cidFont(document, font, name, places, file.toByteArray()));
            type0.setItem(COSName.DESCENDANT_FONTS, descendants);
            return type0;
        }
    }

    private COSDictionary cidFont(
            PDDocument document, TrueTypeFont font, COSName name, Map<Integer, Integer> places, byte[] file)
            throws IOException {
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("Identity"));
        system.setInt(COSName.SUPPLEMENT, 0);
        COSArray widths = new COSArray();
        byte[] map = new byte[uses.size() * 2];
        for (int code = 0; code < uses.size(); code++) {
            int glyph = uses.get(code).glyph();
            widths.add(COSInteger.get(Math.round(font.getAdvanceWidth(glyph) * 1000f / font.getUnitsPerEm())));
            int place = places.getOrDefault(glyph, 0);
            map[code * 2] = (byte) (place >> 8);
            map[code * 2 + 1] = (byte) place;
        }
        COSArray all = new COSArray();
        all.add(COSInteger.ZERO);
        all.add(widths);
        COSDictionary cid = new COSDictionary();
        cid.setItem(COSName.TYPE, COSName.FONT);
        cid.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        cid.setItem(COSName.BASE_FONT, name);
        cid.setItem(COSName.CIDSYSTEMINFO, system);
        cid.setItem(COSName.W, all);
        cid.setItem(COSName.CID_TO_GID_MAP, stream(document, map));
        cid.setItem(COSName.FONT_DESC, descriptor(document, font, name, file));
        return cid;
    }

    private static COSDictionary descriptor(PDDocument document, TrueTypeFont font, COSName name, byte[] file)
            throws IOException {
        var header = font.getHeader();
        float scale = 1000f / font.getUnitsPerEm();
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setItem(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, SYMBOLIC);
        descriptor.setItem(
                COSName.FONT_BBOX,
                new PDRectangle(
                                header.getXMin() * scale,
                                header.getYMin() * scale,
                                (header.getXMax() - header.getXMin()) * scale,
                                (header.getYMax() - header.getYMin()) * scale)
                        .getCOSArray());
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setFloat(COSName.ASCENT, font.getHorizontalHeader().getAscender() * scale);
        descriptor.setFloat(COSName.DESCENT, font.getHorizontalHeader().getDescender() * scale);
        descriptor.setFloat(COSName.CAP_HEIGHT, font.getOS2Windows().getCapHeight() * scale);
        descriptor.setInt(COSName.STEM_V, 80);
        descriptor.setItem(COSName.FONT_FILE2, stream(document, file));
        return descriptor;
    }

    /** Which letters each code stands for. */
    private String toUnicode() {
        List<String> rows = new ArrayList<>();
        for (int code = 0; code < uses.size(); code++) {
            String text = uses.get(code).text();
            if (!text.isEmpty()) {
                rows.add("<" + hex(code) + "> <" + HEX.formatHex(text.getBytes(StandardCharsets.UTF_16BE)) + ">");
            }
        }
        var map = new StringBuilder("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                + "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                + "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                + "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        for (int from = 0; from < rows.size(); from += 100) {
            List<String> part = rows.subList(from, Math.min(from + 100, rows.size()));
            map.append(part.size()).append(" beginbfchar\n");
            part.forEach(row -> map.append(row).append('\n'));
            map.append("endbfchar\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }

    static String hex(int code) {
        return HEX.toHexDigits((short) code);
    }

    private static COSStream stream(PDDocument document, byte[] bytes) throws IOException {
        return new PDStream(document, new java.io.ByteArrayInputStream(bytes), COSName.FLATE_DECODE).getCOSObject();
    }
}
