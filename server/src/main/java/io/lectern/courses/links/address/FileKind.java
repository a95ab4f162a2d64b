package io.lectern.courses.links.address;

import io.lectern.courses.links.address.LinkAddress.Kind;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a file is, by how its name ends. */
final class FileKind {

    private static final Pattern VIDEO = Pattern.compile(".*\\.(mp4|m4v|mov|webm|mkv|avi)");
    private static final Pattern DOCUMENT = Pattern.compile(".*\\.(pdf|docx?|odt)");
    private static final Pattern SHEET = Pattern.compile(".*\\.(xlsx?|csv|ods)");
    private static final Pattern SLIDES = Pattern.compile(".*\\.(pptx?|odp)");
    private static final Pattern OTHER = Pattern.compile(".*\\.(mp3|m4a|ogg|wav|zip|txt|png|jpe?g|gif|webp)");

    private FileKind() {}

    static boolean isFile(String name) {
        return of(name) != Kind.FILE || OTHER.matcher(small(name)).matches();
    }

    /** {@link Kind#FILE} when the name does not tell. */
    static Kind of(String name) {
        String path = small(name);
        if (VIDEO.matcher(path).matches()) {
            return Kind.VIDEO;
        }
        if (DOCUMENT.matcher(path).matches()) {
            return Kind.DOCUMENT;
        }
        if (SHEET.matcher(path).matches()) {
            return Kind.SHEET;
        }
        return SLIDES.matcher(path).matches() ? Kind.SLIDES : Kind.FILE;
    }

    private static String small(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
