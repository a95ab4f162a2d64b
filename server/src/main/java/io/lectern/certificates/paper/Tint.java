package io.lectern.certificates.paper;

import org.jspecify.annotations.Nullable;

/** A colour; parts from 0 to 1. */
record Tint(double red, double green, double blue) {

    static final Tint INK = of("#14202B");
    static final Tint QUIET = of("#4A5A66");
    static final Tint HAIRLINE = of("#D9D2C5");
    static final Tint PAPER = of("#FFFFFF");

    private static final double READABLE = 4.5;
    private static final double DARKER = 0.92;

    /** @param rgb as {@code #rrggbb} */
    static Tint of(String rgb) {
        int value = Integer.parseInt(rgb.substring(1), 16);
        return new Tint((value >> 16 & 0xFF) / 255.0, (value >> 8 & 0xFF) / 255.0, (value & 0xFF) / 255.0);
    }

    /** The academy's colour, or Lectern's own; dark enough to be read on white paper. */
    static Tint readable(@Nullable String rgb, String otherwise) {
        Tint tint = of(rgb == null ? otherwise : rgb);
        while (1.05 / (tint.luminance() + 0.05) < READABLE) {
            tint = new Tint(tint.red * DARKER, tint.green * DARKER, tint.blue * DARKER);
        }
        return tint;
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
