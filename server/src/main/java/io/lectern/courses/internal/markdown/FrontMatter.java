package io.lectern.courses.internal.markdown;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * What a lesson says of itself above its text, between two lines of {@code ---}.
 *
 * @param language {@code en} or {@code ar}
 * @param minutes how long it takes
 * @param lines how many lines of the file it takes up
 */
public record FrontMatter(
        @Nullable String title,
        @Nullable String language,
        @Nullable String summary,
        @Nullable Integer minutes,
        int lines) {

    private static final FrontMatter NONE = new FrontMatter(null, null, null, null, 0);
    private static final int LONGEST = 200;
    private static final int CODE_POINTS = 20_000;

    /** Reads it from the top of a file; what cannot be read becomes a remark. */
    static FrontMatter read(List<String> lines, List<Remark> remarks) {
        if (lines.isEmpty() || !lines.getFirst().stripTrailing().equals("---")) {
            return NONE;
        }
        for (int end = 1; end < Math.min(lines.size(), LONGEST); end++) {
            String line = lines.get(end).stripTrailing();
            if (line.equals("---") || line.equals("...")) {
                return parse(String.join("\n", lines.subList(1, end)), end + 1, remarks);
            }
        }
        return NONE;
    }

    private static FrontMatter parse(String yaml, int lines, List<Remark> remarks) {
        var options = new LoaderOptions();
        options.setMaxAliasesForCollections(5);
        options.setNestingDepthLimit(10);
        options.setCodePointLimit(CODE_POINTS);
        try {
            Object loaded = new Yaml(new SafeConstructor(options)).load(yaml);
            Map<?, ?> values = loaded instanceof Map<?, ?> map ? map : Map.of();
            return new FrontMatter(
                    text(values, "title"),
                    language(text(values, "language")),
                    text(values, "summary"),
                    minutes(values),
                    lines);
        } catch (YAMLException e) {
            remarks.add(new Remark(1, "front-matter-unreadable", firstLine(e)));
            return new FrontMatter(null, null, null, null, lines);
        }
    }

    private static String firstLine(YAMLException e) {
        String message = e.getMessage();
        return message == null ? "" : message.lines().findFirst().orElse("");
    }

    private static @Nullable String text(Map<?, ?> values, String key) {
        Object value = values.get(key);
        if (value == null || value instanceof Map || value instanceof List) {
            return null;
        }
        String text = value.toString().strip();
        return text.isEmpty() ? null : text;
    }

    private static @Nullable String language(@Nullable String value) {
        if (value == null) {
            return null;
        }
        String code = value.length() < 2 ? value : value.substring(0, 2);
        return code.equals("en") || code.equals("ar") ? code : null;
    }

    /** Written as {@code minutes}, or as the {@code teaching} and {@code exercises} of Carpentries lessons. */
    private static @Nullable Integer minutes(Map<?, ?> values) {
        if (values.get("minutes") instanceof Integer minutes && minutes > 0) {
            return minutes;
        }
        int teaching = values.get("teaching") instanceof Integer n ? n : 0;
        int exercises = values.get("exercises") instanceof Integer n ? n : 0;
        return teaching + exercises > 0 ? teaching + exercises : null;
    }
}
