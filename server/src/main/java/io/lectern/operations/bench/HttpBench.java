package io.lectern.operations.bench;

import io.lectern.operations.bench.DemoSchool.Course;
import io.lectern.operations.bench.Figure.Unit;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What learners' pages ask for most, 300 times a second: a lesson, and the catalogue with the pages of its courses. */
final class HttpBench implements Measurement {

    private static final int PER_SECOND = 300;
    private static final Duration FIRST_STEPS = Duration.ofSeconds(15);
    private static final Duration WARM_UP = Duration.ofSeconds(30);
    private static final Duration LENGTH = Duration.ofSeconds(20);
    private static final double P95_LIMIT = 50;

    @Override
    public List<Figure> measure(Report report) throws IOException, InterruptedException {
        try (var server = DemoServer.start()) {
            DemoSchool school = server.school();
            Browser learner = school.as("STUDENT");
            Course course = school.englishCourse(learner);
            course.enrol(learner);
            List<String> lessons =
                    course.lessons().stream().map(id -> "/api/lessons/" + id).toList();
            List<String> catalogue = List.of("/api/courses", "/api/courses/" + course.slug());
            server.process().awaitQuiet(Duration.ofMinutes(1));
            List<Figure> figures = new ArrayList<>();
            figures.add(figure("lesson_api", lessons, learner, server.process(), report));
            figures.add(figure("catalogue_api", catalogue, learner, server.process(), report));
            return figures;
        }
    }

    private static Figure figure(String name, List<String> paths, Browser learner, LecternProcess server, Report report)
            throws InterruptedException {
        report.say(String.format(
                Locale.ROOT,
                "%s: %d requests a second for %d s, after %d s of a third of them and %d s of the same to warm up ...",
                name,
                PER_SECOND,
                LENGTH.toSeconds(),
                FIRST_STEPS.toSeconds(),
                WARM_UP.toSeconds()));
        new ConstantRate(PER_SECOND / 3, FIRST_STEPS).run(number -> get(paths, number, learner));
        new ConstantRate(PER_SECOND, WARM_UP).run(number -> get(paths, number, learner));
        Duration before = server.cpu();
        Percentiles millis = new ConstantRate(PER_SECOND, LENGTH).run(number -> get(paths, number, learner));
        report.say(String.format(
                Locale.ROOT,
                "  %.2f ms of the server's processor time a request",
                server.cpu().minus(before).toMillis() / (double) millis.count()));
        return new Figure.Spread(name, Unit.MS, millis, null, P95_LIMIT);
    }

    private static void get(List<String> paths, int number, Browser learner) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = learner.http()
                .send(learner.request(paths.get(number % paths.size())).build(), BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new IOException("status " + response.statusCode());
        }
    }
}
