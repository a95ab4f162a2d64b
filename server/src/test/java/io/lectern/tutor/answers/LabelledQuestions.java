package io.lectern.tutor.answers;

import io.lectern.courses.Block;
import io.lectern.courses.CourseId;
import io.lectern.courses.PublishedLesson;
import io.lectern.store.StoreSettings;
import io.lectern.tutor.Answer;
import io.lectern.tutor.LearnerQuestion;
import io.lectern.tutor.LearnerQuestion.Exchange;
import io.lectern.tutor.retrieval.PassageSearch;
import io.lectern.tutor.testing.ListedLessons;
import io.lectern.tutor.testing.SampleLessons;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Questions about the demo courses, each with what a right answer quotes, and how well they are answered. */
final class LabelledQuestions {

    /**
     * @param right what the cited block holds, in one wording or another; "-" where the course has no answer
     * @param before the question before, when this one leans on it
     */
    record Labelled(
            String course,
            String question,
            List<String> right,
            @Nullable String before) {
        boolean inCourse() {
            return !right.equals(List.of("-"));
        }
    }

    /** @param found answered at all @param right answered from the right place @param refused of those outside */
    record Score(int inCourse, int found, int right, int outside, int refused) {
        double recall() {
            return (double) right / inCourse;
        }

        double precision() {
            return (double) right / (found + outside - refused);
        }

        double refusal() {
            return (double) refused / outside;
        }
    }

    private final List<PublishedLesson> lessons = new ArrayList<>();
    private final List<Labelled> questions;
    private final CourseAnswers answers;

    /** @param file of questions, one a line @param data folder for the search indexes */
    LabelledQuestions(String file, Path data) {
        lessons.addAll(SampleLessons.demo("inventory-basics", "en"));
        lessons.addAll(SampleLessons.demo("procurement-ethics", "en"));
        lessons.addAll(SampleLessons.demo("project-management-ar", "ar"));
        var settings = new StoreSettings("postgres", data, data, null, null, null, null, false, "jdbc");
        answers = new CourseAnswers(new PassageSearch(new ListedLessons(lessons), settings, new JsonMapper()));
        questions = read(file);
    }

    List<Labelled> all() {
        return questions;
    }

    /** @param telling whether to print which questions failed; those that nobody may tune for are not told */
    Score score(Set<String> courses, boolean telling) {
        int inCourse = 0;
        int found = 0;
        int right = 0;
        int outside = 0;
        int refused = 0;
        for (Labelled labelled : questions) {
            if (!courses.contains(labelled.course())) {
                continue;
            }
            Answer answer = ask(labelled);
            if (labelled.inCourse()) {
                inCourse++;
                found += answer.found() ? 1 : 0;
                boolean good = answer.found() && right(answer, labelled);
                right += good ? 1 : 0;
                report(good || !telling ? null : "MISSED", labelled, answer);
            } else {
                outside++;
                refused += answer.found() ? 0 : 1;
                report(answer.found() && telling ? "NOT REFUSED" : null, labelled, answer);
            }
        }
        return new Score(inCourse, found, right, outside, refused);
    }

    private static void report(@Nullable String what, Labelled labelled, Answer answer) {
        if (what != null) {
            System.out.println(what + " " + labelled.question() + " -> " + answer.outcome() + " "
                    + answer.clauses().stream().map(Answer.Clause::caption).toList());
        }
    }

    /** Whether some block says what this question's answer must quote. */
    boolean isSaidSomewhere(String right) {
        return lessons.stream().flatMap(l -> l.blocks().stream()).anyMatch(b -> holds(b, right));
    }

    private boolean right(Answer answer, Labelled labelled) {
        return answer.clauses().stream()
                .flatMap(c -> c.sources().stream())
                .map(s -> block(s.block()))
                .anyMatch(b -> labelled.right().stream().anyMatch(r -> holds(b, r)));
    }

    private static boolean holds(Block block, String text) {
        return block.text().contains(text)
                || Objects.requireNonNullElse(block.speech(), "").contains(text);
    }

    Answer ask(Labelled labelled) {
        String before = labelled.before();
        Exchange exchange = before == null ? null : new Exchange(before, ask(labelled.course(), before, null));
        return ask(labelled.course(), labelled.question(), exchange);
    }

    private Answer ask(String course, String question, @Nullable Exchange before) {
        CourseId id = new CourseId(UUID.nameUUIDFromBytes(("course " + course).getBytes(StandardCharsets.UTF_8)));
        return answers.answer(new LearnerQuestion(id, null, "en", question, null, before, Set.of()));
    }

    Block block(UUID id) {
        return lessons.stream()
                .flatMap(l -> l.blocks().stream())
                .filter(b -> b.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<Labelled> read(String file) {
        try (InputStream in = LabelledQuestions.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.startsWith("#") && !l.isBlank())
                    .map(l -> l.split("\t"))
                    .map(f -> new Labelled(f[0], f[1], List.of(f[2].split("\\|")), f.length > 3 ? f[3] : null))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
