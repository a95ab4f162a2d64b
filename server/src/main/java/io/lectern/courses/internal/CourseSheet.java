package io.lectern.courses.internal;

import io.lectern.kernel.GeneralProblem;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * The {@code course.yaml} of a course to be imported.
 *
 * @param teacher mail address of who teaches it
 * @param published whether it is to be shown at once
 */
record CourseSheet(
        String slug,
        String title,
        String summary,
        String language,
        @Nullable String teacher,
        boolean published,
        boolean open,
        List<Part> modules) {

    /** @param lessons file names */
    record Part(String title, List<String> lessons) {}

    static CourseSheet read(InputStream yaml) {
        try {
            Object loaded = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
            Map<?, ?> values = loaded instanceof Map<?, ?> map ? map : Map.of();
            return new CourseSheet(
                    text(values, "slug"),
                    text(values, "title"),
                    values.get("summary") == null ? "" : text(values, "summary"),
                    "ar".equals(values.get("language")) ? "ar" : "en",
                    values.get("teacher") == null ? null : text(values, "teacher"),
                    Boolean.TRUE.equals(values.get("published")),
                    Boolean.TRUE.equals(values.get("open")),
                    parts(values.get("modules")));
        } catch (YAMLException e) {
            throw new GeneralProblem.Invalid("course.yaml", "unreadable", "course.yaml cannot be read.");
        }
    }

    private static List<Part> parts(@Nullable Object modules) {
        if (!(modules instanceof List<?> list)) {
            return List.of();
        }
        return list.stream()
                .map(m -> m instanceof Map<?, ?> map ? map : Map.of())
                .map(m -> new Part(text(m, "title"), names(m.get("lessons"))))
                .toList();
    }

    private static List<String> names(@Nullable Object lessons) {
        return lessons instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static String text(Map<?, ?> values, String key) {
        Object value = values.get(key);
        if (value == null) {
            throw new GeneralProblem.Invalid("course.yaml", "missing", "course.yaml lacks " + key + ".");
        }
        return value.toString().strip();
    }
}
