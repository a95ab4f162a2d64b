package io.lectern.operations.demo;

import io.lectern.accounts.Role;
import io.lectern.assessment.AssessmentImport.Kind;
import io.lectern.assessment.AttemptImport.Answered;
import io.lectern.learning.FeedbackImport.PastOpinion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the files of the demo academy from the class path; their README says what each field means. */
final class DemoFiles {

    static final String ROOT = "demo/";

    private DemoFiles() {}

    /** @param signedInDaysAgo when the person was here last, counted from the first start @param cards they wrote for themselves */
    record DemoPerson(
            String name,
            String email,
            Role role,
            String language,
            String timeZone,
            int signedInDaysAgo,
            List<DemoEnrolment> enrolments,
            List<DemoCard> cards) {}

    /**
     * @param endsInDays when it is over, null for never
     * @param certificate null for none
     * @param activeDaysAgo days with some minutes of learning beside those of the lessons
     */
    record DemoEnrolment(
            String course,
            int daysAgo,
            @Nullable Integer endsInDays,
            @Nullable DemoCertificate certificate,
            List<Integer> activeDaysAgo,
            List<DemoLesson> lessons,
            List<DemoAttempt> attempts,
            @Nullable DemoFeedback feedback,
            @Nullable DemoObjection objection) {

        /** Whether the time in the course is over. */
        boolean ended() {
            return endsInDays != null && endsInDays < 0;
        }
    }

    /**
     * @param daysAgo when it was issued
     * @param expiresInDays counted from the first start, null for never
     * @param correctedDaysAgo when another one took its place, null when none did
     * @param reason of that
     */
    record DemoCertificate(
            int daysAgo,
            @Nullable Integer expiresInDays,
            @Nullable Integer correctedDaysAgo,
            String reason) {}

    /** @param skill its name */
    record DemoObjection(String skill, int daysAgo, String words) {}

    record DemoCard(String front, String back, int daysAgo) {}

    /**
     * @param lesson file name without its ending
     * @param share of the lesson's blocks that were reached, 0 to 1
     * @param checks whether the first answer to each check that was reached was right
     * @param reviews how many days ago all its checks were answered again, and right
     */
    record DemoLesson(
            String lesson, boolean completed, double share, int daysAgo, List<Boolean> checks, List<Integer> reviews) {
        DemoLesson {
            checks = List.copyOf(checks);
            reviews = List.copyOf(reviews);
        }
    }

    /** @param kind of the assessment at the end of the course @param answers in the order of its questions */
    record DemoAttempt(Kind kind, int daysAgo, int minutes, List<Answered> answers) {}

    record DemoFeedback(int daysAgo, PastOpinion course, PastOpinion teacher, boolean anonymous) {}

    static List<DemoPerson> people() throws IOException {
        Map<String, Object> file = yaml(ROOT + "people.yaml");
        List<DemoPerson> people = new ArrayList<>();
        maps(file, "staff").forEach(entry -> people.add(person(entry, Role.valueOf(text(entry, "role")))));
        maps(file, "learners").forEach(entry -> people.add(person(entry, Role.STUDENT)));
        return people;
    }

    static List<String> words(Map<String, Object> entry, String key) {
        return ((List<?>) entry.getOrDefault(key, List.of()))
                .stream().map(String::valueOf).toList();
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
                maps(entry, "enrolments").stream().map(DemoFiles::enrolment).toList(),
                maps(entry, "cards").stream()
                        .map(card -> new DemoCard(text(card, "front"), text(card, "back"), number(card, "daysAgo")))
                        .toList());
    }

    private static DemoEnrolment enrolment(Map<String, Object> entry) {
        return new DemoEnrolment(
                text(entry, "course"),
                number(entry, "enrolledDaysAgo"),
                entry.containsKey("endsInDays") ? number(entry, "endsInDays") : null,
                entry.containsKey("certificate") ? certificate(map(entry.getOrDefault("certificate", Map.of()))) : null,
                numbers(entry, "activeDaysAgo"),
                maps(entry, "lessons").stream().map(DemoFiles::lesson).toList(),
                Stream.of(Kind.values())
                        .flatMap(kind ->
                                maps(entry, DemoCourses.nameOf(kind)).stream().map(one -> attempt(kind, one)))
                        .toList(),
                entry.containsKey("feedback") ? feedback(map(entry.getOrDefault("feedback", Map.of()))) : null,
                entry.containsKey("objection") ? objection(map(entry.getOrDefault("objection", Map.of()))) : null);
    }

    private static DemoCertificate certificate(Map<String, Object> entry) {
        return new DemoCertificate(
                number(entry, "daysAgo"),
                entry.containsKey("expiresInDays") ? number(entry, "expiresInDays") : null,
                entry.containsKey("correctedDaysAgo") ? number(entry, "correctedDaysAgo") : null,
                entry.getOrDefault("reason", "").toString());
    }

    private static DemoObjection objection(Map<String, Object> entry) {
        return new DemoObjection(text(entry, "skill"), number(entry, "daysAgo"), text(entry, "words"));
    }

    private static DemoAttempt attempt(Kind kind, Map<String, Object> entry) {
        List<Answered> answers = ((List<?>) entry.getOrDefault("answers", List.of()))
                .stream().map(Object::toString).map(DemoFiles::answered).toList();
        return new DemoAttempt(kind, number(entry, "daysAgo"), number(entry, "minutes"), answers);
    }

    private static Answered answered(String text) {
        return switch (text) {
            case "right" -> new Answered.Right();
            case "left" -> new Answered.Left();
            default -> new Answered.Written(text.strip());
        };
    }

    private static DemoFeedback feedback(Map<String, Object> entry) {
        return new DemoFeedback(
                number(entry, "daysAgo"),
                opinion(map(entry.getOrDefault("course", Map.of()))),
                opinion(map(entry.getOrDefault("teacher", Map.of()))),
                Boolean.TRUE.equals(entry.get("anonymous")));
    }

    private static PastOpinion opinion(Map<String, Object> entry) {
        return new PastOpinion(number(entry, "stars"), text(entry, "text"));
    }

    private static DemoLesson lesson(Map<String, Object> entry) {
        boolean completed = text(entry, "state").equals("completed");
        double share = completed ? 1 : ((Number) entry.getOrDefault("at", 0)).doubleValue();
        List<Boolean> checks = ((List<?>) entry.getOrDefault("checks", List.of()))
                .stream().map("right"::equals).toList();
        List<Integer> reviews = ((List<?>) entry.getOrDefault("reviewedDaysAgo", List.of()))
                .stream().map(days -> ((Number) days).intValue()).toList();
        return new DemoLesson(text(entry, "lesson"), completed, share, number(entry, "daysAgo"), checks, reviews);
    }

    static Map<String, Object> yaml(String path) throws IOException {
        try (InputStream in = new ClassPathResource(path).getInputStream()) {
            return map(new Yaml(new SafeConstructor(new LoaderOptions()))
                    .load(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        }
    }

    static List<Map<String, Object>> maps(Map<String, Object> entry, String key) {
        return ((List<?>) entry.getOrDefault(key, List.of()))
                .stream().map(DemoFiles::map).toList();
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    static String text(Map<String, Object> entry, String key) {
        Object value = entry.get(key);
        if (value == null) {
            throw new IllegalStateException("the demo files lack \"" + key + "\" in " + entry.keySet());
        }
        return value.toString();
    }

    private static List<Integer> numbers(Map<String, Object> entry, String key) {
        return ((List<?>) entry.getOrDefault(key, List.of()))
                .stream().map(number -> ((Number) number).intValue()).toList();
    }

    static int number(Map<String, Object> entry, String key) {
        return ((Number) entry.getOrDefault(key, 0)).intValue();
    }
}
