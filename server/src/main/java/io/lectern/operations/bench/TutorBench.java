package io.lectern.operations.bench;

import io.lectern.operations.bench.DemoSchool.Course;
import io.lectern.operations.bench.Figure.Unit;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/**
 * One learner alone with the teacher types one question after the other. Timed is what they wait for: until the first
 * sound of the answer is there, decoded and due; and how well the mouth fits the sound of all these clips.
 */
final class TutorBench implements Measurement {

    private static final int WARM_UP = 8;
    private static final double P50_LIMIT = 450;
    private static final double P95_LIMIT = 800;
    private static final double LIP_LIMIT = 60;

    @Override
    public List<Figure> measure(Report report) throws IOException, InterruptedException {
        try (var server = DemoServer.start()) {
            DemoSchool school = server.school();
            Browser learner = school.as("STUDENT");
            Course course = school.englishCourse(learner);
            course.enrol(learner);
            report.say("waiting until the lessons' speech is prepared ...");
            server.process().awaitQuiet(Duration.ofMinutes(6));
            return ask(learner, course, report);
        }
    }

    private static List<Figure> ask(Browser learner, Course course, Report report)
            throws IOException, InterruptedException {
        List<String> questions = AskedQuestion.all();
        report.say("asking " + questions.size() + " questions, the first " + WARM_UP + " to warm up ...");
        List<Double> firstAudio = new ArrayList<>();
        List<Double> lipErrors = new ArrayList<>();
        JsonNode opened = learner.post(
                "/api/classes",
                Map.of("lessonId", course.lessons().getFirst(), "kind", "PRIVATE", "character", "noor"));
        try (var seat = ClassSocket.enter(learner, opened.get("id").asString())) {
            double offset = seat.clockOffset();
            for (int i = 0; i < questions.size(); i++) {
                AskedQuestion asked = AskedQuestion.ask(questions.get(i), seat, learner, offset);
                if (i >= WARM_UP) {
                    firstAudio.add(asked.millis());
                    lipErrors.addAll(asked.lipErrors());
                }
                TimeUnit.MILLISECONDS.sleep(1500);
            }
        }
        return List.of(
                new Figure.Spread("question_to_first_audio", Unit.MS, Percentiles.of(firstAudio), P50_LIMIT, P95_LIMIT),
                new Figure.Spread("lip_sync_error", Unit.MS, Percentiles.of(lipErrors), null, LIP_LIMIT));
    }
}
