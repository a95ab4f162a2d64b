package io.lectern.media.video.ffmpeg;

import io.lectern.media.video.Encoder.Progress;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Runs the programs, one after the other. */
final class Runs {

    /** A program ended with a fault. */
    static class Failed extends IOException {
        private static final long serialVersionUID = 1;

        Failed(String message) {
            super(message);
        }
    }

    /** It ended so because of what it was given, and will again. */
    static final class Refused extends Failed {
        private static final long serialVersionUID = 1;

        Refused(String message) {
            super(message);
        }
    }

    private static final long TELL_EVERY = TimeUnit.SECONDS.toNanos(2);
    private static final int LONGEST_REASON = 500;
    private static final int MICROS = 1_000_000;

    /** Programs end so when they are killed by the system, for instance for want of memory. */
    private static final int KILLED = 128;

    /** What shells and the system say when a program or a library of it is not there. */
    private static final Set<Integer> NOT_STARTED = Set.of(126, 127);

    private final Path note;
    private @Nullable Process running;
    private volatile boolean stopped;

    /** @param note a file that names what runs, so that it does not outlive a server that was killed */
    Runs(Path note) {
        this.note = note;
    }

    /** Ends what a killed server left running. */
    void endLeftOver() throws IOException {
        if (Files.exists(note)) {
            String left = Files.readString(note).strip();
            Optional.of(left)
                    .filter(pid -> pid.matches("\\d+"))
                    .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
                    .filter(process -> process.info().command().orElse("").contains("ffmpeg"))
                    .ifPresent(ProcessHandle::destroyForcibly);
            Files.delete(note);
        }
    }

    /** Ends what is under way; nothing is begun any more. */
    synchronized void stop() {
        stopped = true;
        if (running != null) {
            running.destroyForcibly();
        }
    }

    /** What a program prints. */
    String answer(List<String> command) throws IOException, InterruptedException {
        return run(command, process -> {
            process.getOutputStream().close();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        });
    }

    /**
     * Runs an encoding to its end and tells how far it is.
     *
     * @param seconds how long its source plays, 0 when nobody knows
     * @throws InterruptedException when it was told not to go on
     */
    void run(List<String> command, double seconds, Progress progress) throws IOException, InterruptedException {
        run(command, process -> {
            follow(process.inputReader(), seconds, progress);
            return command;
        });
    }

    private static void follow(BufferedReader lines, double seconds, Progress progress)
            throws IOException, InterruptedException {
        long told = System.nanoTime() - TELL_EVERY;
        int percent = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            percent = line.startsWith("out_time_us=") ? percent(line, seconds, percent) : percent;
            if (System.nanoTime() - told >= TELL_EVERY) {
                told = System.nanoTime();
                if (Thread.interrupted() || !progress.at(percent)) {
                    throw new InterruptedException("told not to go on");
                }
            }
        }
    }

    private interface Reading<T> {
        T of(Process process) throws IOException, InterruptedException;
    }

    private <T> T run(List<String> command, Reading<T> reading) throws IOException, InterruptedException {
        Path errors = Files.createTempFile("lectern-", ".errors");
        try {
            Process process = start(command, errors);
            try {
                Files.writeString(note, Long.toString(process.pid()));
                T read = reading.of(process);
                end(process, errors);
                return read;
            } finally {
                process.destroyForcibly();
                Files.deleteIfExists(note);
            }
        } finally {
            Files.deleteIfExists(errors);
        }
    }

    private synchronized Process start(List<String> command, Path errors) throws IOException, InterruptedException {
        if (stopped) {
            throw new InterruptedException("the server stops");
        }
        Process process = Programs.begin(command).redirectError(errors.toFile()).start();
        running = process;
        return process;
    }

    private void end(Process process, Path errors) throws IOException, InterruptedException {
        int code = process.waitFor();
        if (stopped) {
            throw new InterruptedException("the server stops");
        }
        if (code == 0) {
            return;
        }
        String said = Files.readString(errors, StandardCharsets.ISO_8859_1).strip();
        String reason =
                String.format(Locale.ROOT, "%d: %s", code, said.substring(0, Math.min(LONGEST_REASON, said.length())));
        throw code > KILLED || NOT_STARTED.contains(code) || said.contains("No space left")
                ? new Failed(reason)
                : new Refused(reason);
    }

    private static int percent(String line, double seconds, int before) {
        try {
            double done = Long.parseLong(line.substring(line.indexOf('=') + 1)) / (seconds * MICROS);
            return seconds > 0 ? Math.clamp((long) (done * 100), 0, 99) : before;
        } catch (NumberFormatException e) {
            return before;
        }
    }
}
