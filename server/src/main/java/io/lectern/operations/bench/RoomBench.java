package io.lectern.operations.bench;

import io.lectern.operations.bench.DemoSchool.Course;
import io.lectern.operations.bench.Figure.Unit;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

/** Many at once: a thousand listeners in one room, then two hundred learners each alone with the teacher. */
final class RoomBench implements Measurement {

    private static final int LEARNERS = 200;
    private static final int SEATS_EACH = 5;
    private static final int LISTEN_SECONDS = 150;
    private static final int QUESTION_MINUTES = 2;
    private static final double DELIVERY_LIMIT = 250;
    private static final double ANSWER_LIMIT = 1500;
    private static final double MEMORY_LIMIT = 1024;

    @Override
    public List<Figure> measure(Report report) throws IOException, InterruptedException {
        try (var server = DemoServer.start("--" + Crowd.SIZE + "=" + LEARNERS)) {
            DemoSchool school = server.school();
            Browser teacher = school.as("TEACHER");
            Course course = school.englishCourse(teacher);
            report.say("signing in " + LEARNERS + " learners ...");
            List<Browser> learners = new ArrayList<>();
            for (int i = 0; i < LEARNERS; i++) {
                Browser learner = school.signIn(Crowd.email(i));
                course.enrol(learner);
                learners.add(learner);
            }
            report.say("waiting until the lessons' speech is prepared ...");
            server.process().awaitQuiet(Duration.ofMinutes(6));
            Percentiles delivery = listen(teacher, learners, course, report);
            PrivateRooms rooms = new PrivateRooms(learners, course);
            Percentiles answers = rooms.ask(Duration.ofMinutes(QUESTION_MINUTES), report);
            double memory = server.process().memory();
            rooms.leave();
            return List.of(
                    new Figure.Spread("beat_delivery", Unit.MS, delivery, null, DELIVERY_LIMIT),
                    new Figure.Spread("private_rooms_first_audio", Unit.MS, answers, null, ANSWER_LIMIT),
                    new Figure.Value("rss_rooms", Unit.MIB, memory, 1, MEMORY_LIMIT));
        }
    }

    private static Percentiles listen(Browser teacher, List<Browser> learners, Course course, Report report)
            throws IOException, InterruptedException {
        report.say(LEARNERS * SEATS_EACH + " listeners in one room for " + LISTEN_SECONDS + " s ...");
        String room = teacher.post(
                        "/api/classes",
                        Map.of("lessonId", course.lessons().getFirst(), "kind", "GROUP", "character", "noor"))
                .get("id")
                .asString();
        double offset;
        try (var clock = ClassSocket.enter(teacher, room)) {
            offset = clock.clockOffset();
        }
        Queue<Double> delays = new ConcurrentLinkedQueue<>();
        List<ListenerSeat> seats = new ArrayList<>();
        for (Browser learner : learners) {
            for (int i = 0; i < SEATS_EACH; i++) {
                seats.add(ListenerSeat.take(learner, room, offset, delays::add));
            }
        }
        TimeUnit.SECONDS.sleep(5);
        delays.clear();
        for (int passed = 0; passed < LISTEN_SECONDS; passed += 10) {
            TimeUnit.SECONDS.sleep(10);
            seats.forEach(ListenerSeat::ping);
        }
        seats.forEach(ListenerSeat::leave);
        return Percentiles.of(delays);
    }
}
