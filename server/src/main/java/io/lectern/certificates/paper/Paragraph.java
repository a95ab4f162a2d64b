package io.lectern.certificates.paper;

import java.util.ArrayList;
import java.util.List;

/** A text that fits: broken into lines, and written smaller when there would be too many. */
record Paragraph(List<ShapedLine> lines, double size) {

    private static final double SMALLER = 0.94;
    private static final double LEAST = 0.45;

    Paragraph {
        lines = List.copyOf(lines);
    }

    /** @param most lines that may be used */
    static Paragraph fit(String text, Typeface typeface, boolean rightToLeft, double size, double width, int most) {
        double least = size * LEAST;
        for (double tried = size; ; tried *= SMALLER) {
            List<ShapedLine> lines = broken(text, typeface, rightToLeft, width * Typeface.UNITS / tried);
            boolean fits = lines.size() <= most && widest(lines, tried) <= width;
            if (fits || tried < least) {
                return new Paragraph(lines, tried);
            }
        }
    }

    private static double widest(List<ShapedLine> lines, double size) {
        return lines.stream().mapToDouble(line -> line.widthAt(size)).max().orElse(0);
    }

    private static List<ShapedLine> broken(String text, Typeface typeface, boolean rightToLeft, double width) {
        List<ShapedLine> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && ShapedLine.of(longer, typeface, rightToLeft).width() > width) {
                lines.add(ShapedLine.of(line, typeface, rightToLeft));
                line = word;
            } else {
                line = longer;
            }
        }
        if (!line.isEmpty()) {
            lines.add(ShapedLine.of(line, typeface, rightToLeft));
        }
        return lines;
    }
}
