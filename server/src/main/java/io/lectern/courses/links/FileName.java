package io.lectern.courses.links;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a file from elsewhere is called here. */
final class FileName {

    private static final Pattern EXTENDED = Pattern.compile("(?i).*filename\\*\\s*=\\s*UTF-8''([^;]+).*");
    private static final Pattern PLAIN = Pattern.compile("(?i).*filename\\s*=\\s*(?:\"([^\"]*)\"|([^;]+)).*");
    private static final Pattern UNUSABLE = Pattern.compile("[/\\\\<>()\\[\\]\\p{Cntrl}\\s]+");
    private static final Pattern BAD_ENCODING = Pattern.compile("%(?![0-9a-fA-F]{2})");
    private static final int LONGEST = 120;
    private static final Map<String, String> ENDINGS = Map.of(
            "video/mp4", ".mp4",
            "video/webm", ".webm",
            "video/quicktime", ".mov",
            "video/x-matroska", ".mkv",
            "video/x-msvideo", ".avi");

    private FileName() {}

    /** As its sender names it, with the ending that its type has. @param taken names that stand for other files already */
    static String of(URI address, @Nullable String disposition, String type, Set<String> taken) {
        String written = named(disposition);
        if (written.isBlank()) {
            String path = address.getRawPath() == null ? "" : address.getRawPath();
            written = decoded(path.substring(path.lastIndexOf('/') + 1));
        }
        String name = UNUSABLE.matcher(written)
                .replaceAll(" ")
                .replaceFirst("^[. ]+", "")
                .strip();
        String ending = ENDINGS.getOrDefault(type, "");
        int dot = name.lastIndexOf('.');
        boolean ends = dot > 0
                && (ending.isEmpty()
                        || ENDINGS.containsValue(name.substring(dot).toLowerCase(Locale.ROOT)));
        String stem = ends ? name.substring(0, dot) : name;
        String tail = ends ? name.substring(dot) : ending;
        String start = stem.isBlank()
                ? "video"
                : stem.substring(0, Math.min(stem.length(), LONGEST)).strip();
        String free = start + tail;
        for (int i = 2; taken.contains(free); i++) {
            free = start + "-" + i + tail;
        }
        return free;
    }

    private static String named(@Nullable String disposition) {
        if (disposition == null) {
            return "";
        }
        Matcher extended = EXTENDED.matcher(disposition);
        if (extended.matches()) {
            return decoded(extended.group(1));
        }
        Matcher plain = PLAIN.matcher(disposition);
        if (!plain.matches()) {
            return "";
        }
        return plain.group(1) == null ? plain.group(2) : plain.group(1);
    }

    private static String decoded(String text) {
        String whole = BAD_ENCODING.matcher(text.replace("+", "%2B")).replaceAll("%25");
        return URLDecoder.decode(whole, StandardCharsets.UTF_8);
    }
}
