package io.lectern.operations.bench;

import io.lectern.accounts.AccountAdministration;
import io.lectern.operations.bench.Figure.Unit;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A thousand learners begin the same exam within a minute, answer its thirty questions, and hand it in within the same last
 * minute. Twice meanwhile the server is killed and started again. Afterwards every answer is compared with what was given.
 */
final class ExamBench implements Measurement {

    private static final int LEARNERS = 1000;
    private static final int QUESTIONS = 30;
    private static final int LAST_QUESTIONS = 5;
    private static final Duration STARTING = Duration.ofSeconds(60);
    private static final Duration ANSWERING = Duration.ofSeconds(180);
    private static final Duration LAST_MINUTE = Duration.ofSeconds(60);
    private static final List<Duration> KILLS = List.of(Duration.ofSeconds(100), Duration.ofSeconds(170));
    private static final double START_LIMIT = 1000;
    private static final double AUTOSAVE_LIMIT = 200;
    private static final int SIGNING_IN = 4;

    /** As the web app's. */
    private static final long GATHER_MILLIS = 800;

    @Override
    public List<Figure> measure(Report report) throws IOException, InterruptedException {
        try (var folder = ScratchFolder.make();
                HttpClient http = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build()) {
            report.say("making " + LEARNERS + " learners ...");
            var servers = new ServerRestarts(folder.path(), "--lectern.demo=false", "--" + Crowd.SIZE + "=" + LEARNERS);
            try (servers) {
                URI address = servers.address();
                Browser teacher = Browser.signIn(http, address, Crowd.TEACHER, AccountAdministration.DEMO_PASSWORD);
                ExamPaper paper = ExamPaper.write(teacher, QUESTIONS);
                var times = new ExamTimes();
                report.say("signing in and enrolling " + LEARNERS + " learners ...");
                List<ExamLearner> learners = enter(http, address, paper, times);
                servers.current().awaitQuiet(Duration.ofMinutes(1));
                take(learners, servers, report);
                return figures(learners, paper, teacher, times, report);
            }
        }
    }

    private static List<ExamLearner> enter(HttpClient http, URI address, ExamPaper paper, ExamTimes times)
            throws InterruptedException {
        Queue<ExamLearner> learners = new ConcurrentLinkedQueue<>();
        var next = new AtomicInteger();
        InParallel.run(SIGNING_IN, _ -> {
            for (int i = next.getAndIncrement(); i < LEARNERS; i = next.getAndIncrement()) {
                Browser learner = Browser.signIn(http, address, Crowd.email(i), AccountAdministration.DEMO_PASSWORD);
                learner.put("/api/courses/" + paper.course() + "/enrolment");
                learners.add(new ExamLearner(learner, paper.exam(), GATHER_MILLIS, times));
            }
        });
        return new ArrayList<>(learners);
    }

    private static void take(List<ExamLearner> learners, ServerRestarts servers, Report report)
            throws InterruptedException {
        report.say(LEARNERS + " learners begin, answer and hand in; the server is killed twice ...");
        Duration before = servers.cpu();
        long start = System.nanoTime();
        Thread killing = Thread.ofVirtual().start(() -> servers.killAt(start, KILLS));
        InParallel.run(LEARNERS, number -> {
            ExamLearner learner = learners.get(number);
            sleepUntil(start, shareOf(STARTING, number));
            learner.start();
            long own = ThreadLocalRandom.current().nextLong(ANSWERING.toNanos() / (QUESTIONS - LAST_QUESTIONS));
            for (int i = 0; i < QUESTIONS - LAST_QUESTIONS; i++) {
                long due = ANSWERING.toNanos() * i / (QUESTIONS - LAST_QUESTIONS) + own;
                sleepUntil(start, STARTING.plusNanos(due));
                learner.answer(i);
            }
            Duration last = STARTING.plus(ANSWERING)
                    .plusNanos(ThreadLocalRandom.current().nextLong(LAST_MINUTE.toNanos() / (LAST_QUESTIONS + 2)));
            for (int i = 0; i < LAST_QUESTIONS; i++) {
                sleepUntil(start, last.plus(LAST_MINUTE.multipliedBy(i).dividedBy(LAST_QUESTIONS + 2)));
                learner.answer(QUESTIONS - LAST_QUESTIONS + i);
            }
            sleepUntil(start, last.plus(LAST_MINUTE.multipliedBy(LAST_QUESTIONS).dividedBy(LAST_QUESTIONS + 2)));
            learner.submit();
        });
        killing.join();
        report.say(String.format(
                Locale.ROOT,
                "  %.0f s of the server's processor time in %.0f s",
                servers.cpu().minus(before).toMillis() / 1e3,
                (System.nanoTime() - start) / 1e9));
    }

    private static List<Figure> figures(
            List<ExamLearner> learners, ExamPaper paper, Browser teacher, ExamTimes times, Report report)
            throws IOException, InterruptedException {
        int lost = 0;
        for (ExamLearner learner : learners) {
            lost += learner.lost();
            learner.leave();
        }
        report.say(String.format(
                Locale.ROOT,
                "  %d times no server answered; it asked for patience %d times with answers, %d times with anything else",
                times.unreachable().sum(),
                times.savingsRefused().sum(),
                times.refused().sum()));
        return List.of(
                new Figure.Spread("exam_start", Unit.MS, Percentiles.of(times.start()), null, START_LIMIT),
                new Figure.Spread("exam_autosave", Unit.MS, Percentiles.of(times.autosave()), null, AUTOSAVE_LIMIT),
                new Figure.Spread("exam_answer_kept", Unit.MS, Percentiles.of(times.kept()), null, null),
                new Figure.Spread("exam_submit", Unit.MS, Percentiles.of(times.submit()), null, null),
                new Figure.Value("answers_lost", Unit.COUNT, lost, LEARNERS * QUESTIONS, 0.0),
                new Figure.Value("double_attempts", Unit.COUNT, paper.attempts(teacher) - LEARNERS, LEARNERS, 0.0));
    }

    private static Duration shareOf(Duration whole, int number) {
        return whole.multipliedBy(number).dividedBy(LEARNERS);
    }

    static void sleepUntil(long start, Duration due) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(Math.max(0, start + due.toNanos() - System.nanoTime()));
    }
}
