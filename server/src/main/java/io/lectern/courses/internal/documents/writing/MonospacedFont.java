package io.lectern.courses.internal.documents.writing;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Knows the fonts that authors write code in. */
public final class MonospacedFont {

    private static final Pattern NAMES = Pattern.compile(
            "courier|consol|menlo|monaco|monospace|\\bmono\\b|mono[- ]|mono$|sans ?mono|plexmono|sansmono"
                    + "|lucida ?console|andale|inconsolata|source ?code|fira ?code|cascadia|jetbrains|typewriter|cmtt");

    private MonospacedFont() {}

    public static boolean is(@Nullable String name) {
        return name != null && NAMES.matcher(name.toLowerCase(Locale.ROOT)).find();
    }
}
