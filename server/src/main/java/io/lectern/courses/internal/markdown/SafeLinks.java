package io.lectern.courses.internal.markdown;

import java.util.Locale;
import java.util.regex.Pattern;

/** Which addresses a lesson may link to. */
final class SafeLinks {

    private static final Pattern SCHEME = Pattern.compile("^[a-zA-Z][a-zA-Z0-9+.-]*:");
    private static final Pattern INVISIBLE = Pattern.compile("[\\s\\p{Cntrl}\\p{Cf}]");

    private SafeLinks() {}

    /** Web and mail addresses, and places on this very site. */
    static boolean allowed(String url) {
        String seen = INVISIBLE.matcher(url).replaceAll("").toLowerCase(Locale.ROOT);
        if (SCHEME.matcher(seen).find()) {
            return seen.startsWith("https:") || seen.startsWith("http:") || seen.startsWith("mailto:");
        }
        boolean elsewhere = seen.startsWith("//") || seen.startsWith("/\\") || seen.startsWith("\\");
        return !elsewhere && (seen.startsWith("/") || seen.startsWith("#"));
    }

    static boolean leavesTheSite(String url) {
        return SCHEME.matcher(url).find();
    }
}
