package io.lectern.operations.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The real server as a child process, as {@code ./lectern up} runs it, on a free port. Closing stops it. */
final class LecternProcess implements AutoCloseable {

    private static final Pattern READY = Pattern.compile("Lectern is ready at (http://\\S+)");
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int LINES_KEPT = 40;

    // fields of /proc/PID/stat, counted from behind the name
    private static final int CHILDREN_USER = 13;
    private static final int CHILDREN_SYSTEM = 14;
    private static final int MILLIS_A_TICK = 10;

    private final Process process;
    private final CompletableFuture<URI> ready = new CompletableFuture<>();
    private final Deque<String> lastLines = new ArrayDeque<>();
    private final URI address;
    private final double readyMillis;

    private LecternProcess(Process process, long startedNanos) throws IOException, InterruptedException {
        this.process = process;
        Thread.ofVirtual().start(this::read);
        try {
            this.address = ready.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            awaitHealth(address);
            this.readyMillis = (System.nanoTime() - startedNanos) / 1e6;
        } catch (java.util.concurrent.ExecutionException | TimeoutException e) {
            close();
            throw new IllegalStateException("Lectern did not start:\n" + log(), e);
        }
    }

    /** Starts a server on this data folder. @param properties further Spring properties, each {@code --name=value} */
    static LecternProcess start(Path data, String... properties) throws IOException, InterruptedException {
        return start(data, 0, properties);
    }

    /** As above, at a port, where clients of an earlier one find it again. */
    static LecternProcess start(Path data, int port, String... properties) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(words(variable("LECTERN_JVM", "")));
        String cache = variable("LECTERN_AOT", "");
        if (!cache.isEmpty() && Path.of(cache).toFile().exists()) {
            command.add("-XX:AOTCache=" + cache);
        }
        String training = variable("LECTERN_AOT_OUTPUT", "");
        if (!training.isEmpty()) {
            command.add("-XX:AOTCacheOutput=" + training);
        }
        command.addAll(
                List.of("-jar", Path.of(application()).resolve("lectern.jar").toString()));
        command.addAll(List.of("--server.port=" + port, "--lectern.data=" + data));
        command.addAll(List.of(properties));
        long started = System.nanoTime();
        return new LecternProcess(
                new ProcessBuilder(command).redirectErrorStream(true).start(), started);
    }

    URI address() {
        return address;
    }

    /** From the start of the process to its first answer. */
    double readyMillis() {
        return readyMillis;
    }

    double memory() {
        return ServerMemory.of(process.toHandle());
    }

    /** Processor time of the JVM so far. */
    Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Processor time of the programs that it has run to their end. Read from Linux. */
    Duration cpuOfPrograms() throws IOException {
        String stat = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        long ticks = Long.parseLong(fields[CHILDREN_USER]) + Long.parseLong(fields[CHILDREN_SYSTEM]);
        return Duration.ofMillis(ticks * MILLIS_A_TICK);
    }

    /** Waits until the server has little left to do by itself, at most so long. */
    void awaitQuiet(Duration longest) throws InterruptedException {
        long end = System.nanoTime() + longest.toNanos();
        Duration before = cpu();
        while (System.nanoTime() < end) {
            TimeUnit.SECONDS.sleep(4);
            Duration now = cpu();
            if (now.minus(before).toMillis() < 250) {
                return;
            }
            before = now;
        }
    }

    /** As a power cut would: nothing is written any more. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Asks the server to stop. One that writes down what Java has learnt takes its time, and goes on saying so. */
    @Override
    public void close() throws InterruptedException {
        process.toHandle().destroy();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    private static String application() {
        String folder = variable("LECTERN_APP", "");
        if (folder.isEmpty()) {
            throw new IllegalStateException("LECTERN_APP is not set; start this with ./lectern bench");
        }
        return folder;
    }

    private static String variable(String name, String otherwise) {
        return System.getenv().getOrDefault(name, otherwise);
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }

    private void read() {
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                keep(line);
                Matcher matcher = READY.matcher(line);
                if (matcher.find()) {
                    ready.complete(URI.create(matcher.group(1)));
                }
            }
            ready.completeExceptionally(new IOException("it ended"));
        } catch (IOException e) {
            ready.completeExceptionally(e);
        }
    }

    private synchronized void keep(String line) {
        lastLines.addLast(line);
        if (lastLines.size() > LINES_KEPT) {
            lastLines.removeFirst();
        }
    }

    /** The last lines that the server printed. */
    synchronized String log() {
        return String.join("\n", lastLines);
    }

    private static void awaitHealth(URI address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(address.resolve("/actuator/health"))
                    .timeout(PATIENCE)
                    .build();
            int status =
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status != 200) {
                throw new IllegalStateException("Lectern is up but not healthy: status " + status);
            }
        }
    }
}
