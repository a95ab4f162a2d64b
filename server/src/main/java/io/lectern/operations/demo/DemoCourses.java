package io.lectern.operations.demo;

import static io.lectern.operations.demo.DemoFiles.ROOT;
import static io.lectern.operations.demo.DemoFiles.map;
import static io.lectern.operations.demo.DemoFiles.maps;
import static io.lectern.operations.demo.DemoFiles.number;
import static io.lectern.operations.demo.DemoFiles.text;
import static io.lectern.operations.demo.DemoFiles.words;
import static io.lectern.operations.demo.DemoFiles.yaml;

import io.lectern.assessment.AssessmentImport.Kind;
import io.lectern.assessment.AssessmentImport.NewAssessment;
import io.lectern.learning.PathImport.CompletedBy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads what the files of the demo academy say about its courses. */
final class DemoCourses {

    /** The courses, in the order in which they are made. */
    static final List<String> COURSES = List.of("inventory-basics", "project-management-ar", "procurement-ethics");

    /** Above and below the front matter of a lesson. */
    private static final String FENCE = "---";

    private DemoCourses() {}

    /**
     * @param place the number of a module from 1, or the name of a lesson's file without its ending
     * @param after the same for what comes first
     */
    record DemoStep(
            String place, List<CompletedBy> ways, boolean any, int classShare, int opensInDays, List<String> after) {}

    static String courseFolder(String slug) {
        return ROOT + "courses/" + slug;
    }

    /** Who teaches a course, by the address in {@link #people}. */
    static String teacherOf(String course) throws IOException {
        return text(yaml(courseFolder(course) + "/course.yaml"), "teacher");
    }

    /** The lessons of a course in teaching order: file names without their ending. */
    static List<String> lessonsOf(String course) throws IOException {
        return maps(yaml(courseFolder(course) + "/course.yaml"), "modules").stream()
                .flatMap(module -> ((List<?>) module.getOrDefault("lessons", List.of())).stream())
                .map(file -> file.toString().replaceFirst("\\.md$", ""))
                .toList();
    }

    /** Keys of the skills that a lesson teaches, as its front matter says. @param lesson file name without its ending */
    static List<String> skillsOf(String course, String lesson) throws IOException {
        String file = new ClassPathResource(courseFolder(course) + "/" + lesson + ".md")
                .getContentAsString(StandardCharsets.UTF_8);
        String head = file.substring(FENCE.length(), file.indexOf(FENCE, FENCE.length()));
        return words(map(new Yaml(new SafeConstructor(new LoaderOptions())).load(head)), "skills");
    }

    /** What learners take at the end of a course: a quiz, an exam, both or nothing. */
    static List<NewAssessment> assessmentsOf(String course, Instant now) throws IOException {
        Map<String, Object> file = yaml(courseFolder(course) + "/course.yaml");
        List<NewAssessment> made = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            Map<String, Object> about = map(file.getOrDefault(nameOf(kind), Map.of()));
            if (!about.isEmpty()) {
                var questions = new ClassPathResource(courseFolder(course) + "/" + nameOf(kind) + ".gift");
                made.add(new NewAssessment(
                        kind,
                        text(about, "title"),
                        text(about, "introduction"),
                        questions.getContentAsString(StandardCharsets.UTF_8),
                        about.containsKey("closesInDays")
                                ? now.plus(Duration.ofDays(number(about, "closesInDays")))
                                : null));
            }
        }
        return made;
    }

    static String nameOf(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** How some of its lessons are completed, and what opens when. */
    static List<DemoStep> pathOf(String course) throws IOException {
        return maps(yaml(courseFolder(course) + "/course.yaml"), "path").stream()
                .map(step -> new DemoStep(
                        text(step, "place"),
                        words(step, "ways").stream().map(CompletedBy::valueOf).toList(),
                        Boolean.TRUE.equals(step.get("any")),
                        number(step, "classShare"),
                        number(step, "opensInDays"),
                        words(step, "after")))
                .toList();
    }
}
