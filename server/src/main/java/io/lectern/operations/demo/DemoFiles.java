package io.lectern.operations.demo;

import io.lectern.accounts.Role;
import io.lectern.assessment.AssessmentImport.NewQuiz;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the files of the demo academy from the class path; their README says what each field means. */
final class DemoFiles {

    /** The courses, in the order in which they are made. */
    static final List<String> COURSES = List.of("inventory-basics", "project-management-ar", "procurement-ethics");

    private static final String ROOT = "demo/";

    private DemoFiles() {}

    /** @param signedInDaysAgo when the person was here last, counted from the first start */
    record DemoPerson(
            String name,
            String email,
            Role role,
            String language,
            String timeZone,
            int signedInDaysAgo,
            List<DemoEnrolment> enrolments) {}

    /** @param certifiedDaysAgo when a certificate was issued, null for never */
    record DemoEnrolment(
            String course, int daysAgo, @Nullable Integer certifiedDaysAgo, List<DemoLesson> lessons) {}

    /** @param lesson file name without its ending @param share of the lesson's blocks that were reached, 0 to 1 */
    record DemoLesson(String lesson, boolean completed, double share, int daysAgo) {}

    static String courseFolder(String slug) {
        return ROOT + "courses/" + slug;
    }

    static List<DemoPerson> people() throws IOException {
        Map<String, Object> file = yaml(ROOT + "people.yaml");
        List<DemoPerson> people = new ArrayList<>();
        maps(file, "staff").forEach(entry -> people.add(person(entry, Role.valueOf(text(entry, "role")))));
        maps(file, "learners").forEach(entry -> people.add(person(entry, Role.STUDENT)));
        return people;
    }

    /** The lessons of a course in teaching order: file names without their ending. */
    static List<String> lessonsOf(String course) throws IOException {
        return maps(yaml(courseFolder(course) + "/course.yaml"), "modules").stream()
                .flatMap(module -> ((List<?>) module.getOrDefault("lessons", List.of())).stream())
                .map(file -> file.toString().replaceFirst("\\.md$", ""))
                .toList();
    }

    /** The quiz at the end of a course, where it has one. */
    static Optional<NewQuiz> quizOf(String course) throws IOException {
        Map<String, Object> quiz =
                map(yaml(courseFolder(course) + "/course.yaml").getOrDefault("quiz", Map.of()));
        if (quiz.isEmpty()) {
            return Optional.empty();
        }
        var questions = new ClassPathResource(courseFolder(course) + "/quiz.gift");
        return Optional.of(new NewQuiz(
                text(quiz, "title"), text(quiz, "introduction"), questions.getContentAsString(StandardCharsets.UTF_8)));
    }

    private static DemoPerson person(Map<String, Object> entry, Role role) {
        String language = text(entry, "language");
        Map<String, Object> names = map(entry.getOrDefault("name", Map.of()));
        return new DemoPerson(
                text(names, language.equals("ar") ? "arabic" : "latin"),
                text(entry, "email"),
                role,
                language,
                text(entry, "timeZone"),
                number(entry, "lastSignInDaysAgo"),
                maps(entry, "enrolments").stream().map(DemoFiles::enrolment).toList());
    }

    private static DemoEnrolment enrolment(Map<String, Object> entry) {
        return new DemoEnrolment(
                text(entry, "course"),
                number(entry, "enrolledDaysAgo"),
                entry.containsKey("certifiedDaysAgo") ? number(entry, "certifiedDaysAgo") : null,
                maps(entry, "lessons").stream().map(DemoFiles::lesson).toList());
    }

    private static DemoLesson lesson(Map<String, Object> entry) {
        boolean completed = text(entry, "state").equals("completed");
        double share = completed ? 1 : ((Number) entry.getOrDefault("at", 0)).doubleValue();
        return new DemoLesson(text(entry, "lesson"), completed, share, number(entry, "daysAgo"));
    }

    private static Map<String, Object> yaml(String path) throws IOException {
        try (InputStream in = new ClassPathResource(path).getInputStream()) {
            return map(new Yaml(new SafeConstructor(new LoaderOptions()))
                    .load(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        }
    }

    private static List<Map<String, Object>> maps(Map<String, Object> entry, String key) {
        return ((List<?>) entry.getOrDefault(key, List.of()))
                .stream().map(DemoFiles::map).toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    private static String text(Map<String, Object> entry, String key) {
        Object value = entry.get(key);
        if (value == null) {
            throw new IllegalStateException("the demo files lack \"" + key + "\" in " + entry.keySet());
        }
        return value.toString();
    }

    private static int number(Map<String, Object> entry, String key) {
        return ((Number) entry.getOrDefault(key, 0)).intValue();
    }
}
