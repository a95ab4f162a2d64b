package io.lectern.courses.internal.documents.docx;

import io.lectern.courses.internal.documents.office.Xml;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Knows which lists are numbered, and counts along. */
final class DocxLists {

    /** A place in a list. @param number 0 for a bullet */
    record Place(int depth, int number) {}

    private static final int LEVELS = 10;

    private final Map<String, Map<Integer, String>> formats = new HashMap<>();
    private final Map<String, String> abstractOf = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();

    DocxLists(@Nullable Document xml) {
        if (xml == null) {
            return;
        }
        Element root = xml.getDocumentElement();
        Xml.children(root, "abstractNum").forEach(list -> {
            Map<Integer, String> levels = new HashMap<>();
            Xml.children(list, "lvl").forEach(level -> {
                String format = Xml.value(level, "numFmt");
                levels.put(Xml.number(Xml.attribute(level, "ilvl"), 0), format == null ? "decimal" : format);
            });
            formats.put(String.valueOf(Xml.attribute(list, "abstractNumId")), levels);
        });
        Xml.children(root, "num").forEach(number -> {
            String list = Xml.value(number, "abstractNumId");
            if (list != null) {
                abstractOf.put(String.valueOf(Xml.attribute(number, "numId")), list);
            }
        });
    }

    /** Where the next item of that list stands; null when it is no item after all. */
    @Nullable
    Place next(@Nullable Element numbering) {
        String id = Xml.value(numbering, "numId");
        if (id == null || id.equals("0")) {
            return null;
        }
        int depth = Math.clamp(Xml.number(Xml.value(numbering, "ilvl"), 0), 0, LEVELS - 1);
        String list = abstractOf.get(id);
        String format =
                list == null ? "bullet" : formats.getOrDefault(list, Map.of()).getOrDefault(depth, "bullet");
        int[] counts = counters.computeIfAbsent(id, _ -> new int[LEVELS]);
        counts[depth]++;
        Arrays.fill(counts, depth + 1, LEVELS, 0);
        return switch (format) {
            case "none" -> null;
            case "bullet" -> new Place(depth, 0);
            default -> new Place(depth, counts[depth]);
        };
    }
}
