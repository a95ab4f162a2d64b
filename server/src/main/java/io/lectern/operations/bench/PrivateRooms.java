package io.lectern.operations.bench;

import io.lectern.operations.bench.DemoSchool.Course;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/** Learners each alone with the teacher, one question a minute each, spread evenly over the minute. */
final class PrivateRooms {

    private static final Duration PING = Duration.ofSeconds(10);

    private final List<Browser> learners;
    private final List<ClassSocket> seats = new ArrayList<>();
    private final List<Double> offsets = new ArrayList<>();

    PrivateRooms(List<Browser> learners, Course course) throws IOException, InterruptedException {
        this.learners = learners;
        for (int i = 0; i < learners.size(); i++) {
            String lesson = course.lessons().get(i % course.lessons().size());
            String room = learners.get(i)
                    .post("/api/classes", Map.of("lessonId", lesson, "kind", "PRIVATE", "character", "noor"))
                    .get("id")
                    .asString();
            ClassSocket seat = ClassSocket.enter(learners.get(i), room);
            seats.add(seat);
            offsets.add(seat.clockOffset());
        }
    }

    /** Milliseconds from each question to the first sound of its answer. */
    Percentiles ask(Duration length, Report report) throws IOException, InterruptedException {
        List<String> questions = AskedQuestion.all();
        int asks = Math.toIntExact(length.toMinutes() * seats.size());
        report.say(asks + " questions in " + seats.size() + " private rooms ...");
        Queue<Double> millis = new ConcurrentLinkedQueue<>();
        Map<String, LongAdder> failures = new ConcurrentHashMap<>();
        List<Thread> threads = new ArrayList<>();
        long start = System.nanoTime();
        long asksInAPing = asks * PING.toMillis() / length.toMillis();
        for (int i = 0; i < asks; i++) {
            if (i % asksInAPing == 0) {
                threads.add(Thread.ofVirtual().start(() -> seats.forEach(ClassSocket::ping)));
            }
            long due = start + length.toNanos() / asks * i;
            TimeUnit.NANOSECONDS.sleep(Math.max(0, due - System.nanoTime()));
            int place = i % seats.size();
            String question = questions.get(i % questions.size());
            threads.add(Thread.ofVirtual().start(() -> {
                try {
                    millis.add(AskedQuestion.ask(question, seats.get(place), learners.get(place), offsets.get(place))
                            .millis());
                } catch (IOException | InterruptedException | RuntimeException e) {
                    failures.computeIfAbsent(e.toString(), reason -> new LongAdder())
                            .increment();
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        if (asks - millis.size() > asks / 100) {
            throw new IllegalStateException(
                    asks - millis.size() + " of " + asks + " questions were not answered with sound: " + failures);
        }
        return Percentiles.of(millis);
    }

    void leave() {
        seats.forEach(ClassSocket::close);
    }
}
