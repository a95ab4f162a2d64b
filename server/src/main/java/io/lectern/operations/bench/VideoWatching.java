package io.lectern.operations.bench;

import io.lectern.accounts.AccountAdministration;
import io.lectern.media.video.ffmpeg.Programs;
import io.lectern.operations.bench.Figure.Unit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;

/** A teacher sends a film, the server makes it playable, and five hundred learners watch it at once. */
final class VideoWatching implements Measurement {

    private static final int VIEWERS = 500;
    private static final int FILM_SECONDS = 60;
    private static final Duration ARRIVING = Duration.ofSeconds(30);
    private static final Duration WATCHING = Duration.ofSeconds(90);
    private static final Duration LONGEST_MAKING = Duration.ofMinutes(5);
    private static final int SIGNING_IN = 4;
    private static final int BEGINNINGS = 10;
    private static final int OK = 200;

    @Override
    public List<Figure> measure(Report report) throws IOException, InterruptedException {
        try (var server = DemoServer.start(
                "--lectern.demo=false", "--lectern.video.first=PT1S", "--" + Crowd.SIZE + "=" + VIEWERS)) {
            URI address = server.process().address();
            Browser teacher =
                    Browser.signIn(server.http(), address, Crowd.TEACHER, AccountAdministration.DEMO_PASSWORD);
            OwnCourse course = OwnCourse.open(teacher);
            report.say("making and sending a film of " + FILM_SECONDS + " s in 1080p ...");
            String video =
                    "/api/videos/" + send(teacher, course, film(server.folder().path()));
            report.say("the server makes it playable ...");
            Duration before = server.process().cpuOfPrograms();
            JsonNode playable = made(teacher, video, server.process());
            double encoding = millis(server.process().cpuOfPrograms().minus(before))
                    / playable.get("durationMs").asDouble();
            report.say("signing in and enrolling " + VIEWERS + " learners ...");
            List<Browser> learners = enter(server.http(), address, course);
            server.process().awaitQuiet(Duration.ofMinutes(1));
            String playlist = playable.get("playlist").asString().replace("master.m3u8", "720p.m3u8");
            double stalls = watch(learners, playlist, server.process(), report);
            return List.of(
                    new Figure.Value("encode_cpu_seconds_per_second", Unit.COUNT, encoding, 1, null),
                    new Figure.Value("viewers_stalls", Unit.COUNT, stalls, VIEWERS, 0.0));
        }
    }

    /** Bars, a counter and noise, which encoders find as hard as real pictures. */
    private static Path film(Path folder) throws IOException, InterruptedException {
        Path home = Optional.ofNullable(System.getenv("LECTERN_PROGRAMS"))
                .map(Path::of)
                .orElse(folder);
        Path film = folder.resolve("film.mp4");
        Programs programs = Programs.unpackInto(home);
        Process process = Programs.begin(List.of(
                        programs.ffmpeg().toString(),
                        "-nostdin",
                        "-v",
                        "error",
                        "-f",
                        "lavfi",
                        "-i",
                        "testsrc2=s=1920x1080:r=30:d=" + FILM_SECONDS + ",noise=alls=14:allf=t+u",
                        "-f",
                        "lavfi",
                        "-i",
                        "sine=frequency=440:d=" + FILM_SECONDS,
                        "-c:v",
                        "mpeg4",
                        "-b:v",
                        "20M",
                        "-c:a",
                        "aac",
                        film.toString()))
                .inheritIO()
                .start();
        if (process.waitFor() != 0) {
            throw new IOException("FFmpeg made no film");
        }
        return film;
    }

    /** @return the file's id */
    private static String send(Browser teacher, OwnCourse course, Path film) throws IOException, InterruptedException {
        var request = teacher.request("/api/lessons/" + course.lesson() + "/videos?name=film.mp4")
                .timeout(LONGEST_MAKING)
                .header("Content-Type", "application/octet-stream")
                .header(Browser.TOKEN_HEADER, teacher.token())
                .POST(BodyPublishers.ofFile(film))
                .build();
        var answer = teacher.http().send(request, BodyHandlers.ofString());
        Files.delete(film);
        if (answer.statusCode() != OK) {
            throw new IOException("the film was answered with " + answer.statusCode() + ": " + answer.body());
        }
        String url = teacher.get("/api/lessons/" + course.lesson() + "/draft")
                .get("pictures")
                .get(0)
                .get("url")
                .asString();
        return url.substring(url.lastIndexOf('/') + 1);
    }

    private static JsonNode made(Browser teacher, String video, LecternProcess server)
            throws IOException, InterruptedException {
        long end = System.nanoTime() + LONGEST_MAKING.toNanos();
        while (System.nanoTime() < end) {
            JsonNode told = teacher.get(video);
            String state = told.get("state").asString();
            if (state.equals("READY")) {
                return told.get("playable");
            }
            if (!state.equals("WAITING") && !state.equals("RUNNING")) {
                throw new IOException("the video is " + state + ":\n" + server.log());
            }
            TimeUnit.SECONDS.sleep(1);
        }
        throw new IOException("the video is not made after " + LONGEST_MAKING);
    }

    private static List<Browser> enter(HttpClient http, URI address, OwnCourse course) throws InterruptedException {
        Queue<Browser> learners = new ConcurrentLinkedQueue<>();
        var next = new AtomicInteger();
        InParallel.run(SIGNING_IN, _ -> {
            for (int i = next.getAndIncrement(); i < VIEWERS; i = next.getAndIncrement()) {
                Browser learner = Browser.signIn(http, address, Crowd.email(i), AccountAdministration.DEMO_PASSWORD);
                course.enrol(learner);
                learners.add(learner);
            }
        });
        return new ArrayList<>(learners);
    }

    private static double watch(List<Browser> learners, String playlist, LecternProcess server, Report report)
            throws InterruptedException {
        report.say(String.format(
                Locale.ROOT,
                "%d viewers come within %d s and watch 720p for %d s each ...",
                VIEWERS,
                ARRIVING.toSeconds(),
                WATCHING.toSeconds()));
        List<Viewer> viewers =
                learners.stream().map(learner -> new Viewer(learner, playlist)).toList();
        List<Double> memory = new ArrayList<>();
        Thread scale = Thread.ofVirtual().start(() -> weigh(server, memory));
        Duration served = server.cpu();
        Duration own = ownCpu();
        long start = System.nanoTime();
        InParallel.run(VIEWERS, number -> {
            TimeUnit.MILLISECONDS.sleep(ARRIVING.toMillis() * number / VIEWERS);
            viewers.get(number).watch(number % BEGINNINGS, WATCHING);
        });
        double seconds = (System.nanoTime() - start) / 1e9;
        scale.interrupt();
        scale.join();
        say(viewers, seconds, report);
        report.say(String.format(
                Locale.ROOT,
                "  the server took %.0f %% of a core and up to %.0f MiB with its database, the viewers %.0f %% of a core",
                millis(server.cpu().minus(served)) / seconds / 10,
                memory.stream().mapToDouble(Double::doubleValue).max().orElse(0),
                millis(ownCpu().minus(own)) / seconds / 10));
        return viewers.stream().mapToInt(viewer -> viewer.buffer().stalls()).sum();
    }

    private static void say(List<Viewer> viewers, double seconds, Report report) {
        Percentiles first = Percentiles.of(
                viewers.stream().map(viewer -> viewer.untilItPlays() * 1000).toList());
        report.say(String.format(
                Locale.ROOT,
                "  %.0f Mbit/s on average; first picture after %.0f ms (p95 %.0f); at least %.1f s were loaded ahead",
                viewers.stream().mapToLong(Viewer::bytes).sum() * 8 / seconds / 1e6,
                first.at(50),
                first.at(95),
                viewers.stream()
                        .mapToDouble(viewer -> viewer.buffer().least())
                        .min()
                        .orElse(0)));
        report.say(String.format(
                Locale.ROOT,
                "  %d requests failed; viewers stood still for %.1f s altogether",
                viewers.stream().mapToInt(Viewer::refused).sum(),
                viewers.stream()
                        .mapToDouble(viewer -> viewer.buffer().stalled())
                        .sum()));
    }

    private static void weigh(LecternProcess server, List<Double> memory) {
        try {
            while (true) {
                memory.add(server.memory());
                TimeUnit.SECONDS.sleep(2);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (UncheckedIOException e) {
            memory.clear();
        }
    }

    private static Duration ownCpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static double millis(Duration duration) {
        return duration.toNanos() / 1e6;
    }
}
