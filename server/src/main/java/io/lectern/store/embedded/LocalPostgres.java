package io.lectern.store.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * A real PostgreSQL with a persistent data directory, run as a child of this JVM on a free loopback port.
 *
 * <p>fsync stays on: an acknowledged write survives {@code kill -9} of this JVM, of the server, or of both. A watchdog
 * shell stops the server when this JVM is gone for whatever reason; a server that outlived even its watchdog is found and
 * stopped by the next start. One process at a time may hold a home folder.
 */
public final class LocalPostgres implements AutoCloseable {

    private static final String USER = "lectern";
    private static final Duration START_LIMIT = Duration.ofSeconds(120);
    /** After a kill of the server its children need a moment to go before a new one may start. */
    private static final int LAUNCH_ATTEMPTS = 40;

    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(250);
    private static final int READY_LINE = 8;
    /** Runs the server and, when the pipe from the JVM closes, asks it to stop quickly and cleanly. */
    private static final String WATCHDOG =
            "exec 3<&0; \"$@\" </dev/null 3<&- & p=$!; (read x <&3; kill -INT $p 2>/dev/null) & wait $p";

    private final Path home;
    private final Path data;
    private final FileChannel lockFile;
    private final FileLock lock;
    private @Nullable PostgresBinaries binaries;
    private @Nullable Process process;
    private int port;
    private String password = "";

    private LocalPostgres(Path home) throws IOException {
        this.home = home.toAbsolutePath().normalize();
        this.data = this.home.resolve("data");
        Files.createDirectories(this.home);
        this.lockFile = FileChannel.open(
                this.home.resolve("lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        this.lock = acquire(lockFile, this.home);
    }

    /**
     * Starts the server, making its data directory at the first time.
     *
     * @param home folder for data, password and log; created when missing
     * @param programs folder that the programs are unpacked into when they are not there yet; many may share it
     * @throws HomeInUse when another process holds the folder
     * @throws IllegalStateException when the server cannot start; the message says why and what to do
     */
    public static LocalPostgres start(Path home, Path programs) throws IOException, InterruptedException {
        var postgres = new LocalPostgres(home);
        try {
            postgres.binaries =
                    PostgresBinaries.unpackInto(programs.toAbsolutePath().normalize());
            postgres.initialise(postgres.binaries);
            postgres.stopOrphan(postgres.binaries);
            postgres.launchPatiently(postgres.binaries);
            return postgres;
        } catch (IOException | InterruptedException | RuntimeException e) {
            postgres.close();
            throw e;
        }
    }

    /** Starts the server with its programs in its home folder. */
    public static LocalPostgres start(Path home) throws IOException, InterruptedException {
        return start(home, home);
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    public String user() {
        return USER;
    }

    public String password() {
        return password;
    }

    /** Process id of the watchdog that runs the server. */
    public long pid() {
        Process running = process;
        if (running == null) {
            throw new IllegalStateException("not started");
        }
        return running.pid();
    }

    /** The home folder is held by another process. */
    public static final class HomeInUse extends IllegalStateException {
        HomeInUse(Path home, String holder) {
            super("Another Lectern (process " + holder + ") is using " + home
                    + ". Stop it first, or choose another folder with --data.");
        }
    }

    private static FileLock acquire(FileChannel channel, Path home) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                channel.truncate(0);
                channel.write(java.nio.ByteBuffer.wrap(
                        Long.toString(ProcessHandle.current().pid())
                                .getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
                return lock;
            }
        } catch (OverlappingFileLockException e) {
            // held by this very JVM: told like any other holder
        }
        channel.close();
        String holder = Files.readString(home.resolve("lock")).trim();
        throw new HomeInUse(home, holder.isEmpty() ? "unknown" : holder);
    }

    private void initialise(PostgresBinaries programs) throws IOException, InterruptedException {
        Path secret = home.resolve("password");
        Path version = data.resolve("PG_VERSION");
        if (Files.exists(version)) {
            refuseForeignOwner();
            String found = Files.readString(version).trim();
            if (!found.equals(PostgresBinaries.MAJOR)) {
                throw new IllegalStateException("The data in " + data + " was made by PostgreSQL " + found
                        + " and this Lectern brings " + PostgresBinaries.MAJOR
                        + ". Export it with the version that made it, then import it here.");
            }
            password = Files.readString(secret).trim();
            return;
        }
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        password = HexFormat.of().formatHex(random);
        Files.deleteIfExists(secret);
        Files.createFile(secret, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(secret, password);
        Path fresh = home.resolve("data.init");
        FileSystemUtils.deleteRecursively(fresh);
        programs.run(
                "initdb",
                "-D",
                fresh.toString(),
                "-U",
                USER,
                "-A",
                "scram-sha-256",
                "--pwfile=" + secret,
                "-E",
                "UTF8",
                "--locale-provider=builtin",
                "--locale=C.UTF-8");
        Files.move(fresh, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private void refuseForeignOwner() throws IOException {
        String owner = Files.getOwner(data).getName();
        String me = System.getProperty("user.name");
        if (!owner.equals(me)) {
            throw new IllegalStateException("The data in " + data + " belongs to the user " + owner + ", and this is "
                    + me + ". Start Lectern as " + owner + ", or give the folder to " + me + ".");
        }
    }

    /**
     * Stops a server that survived both its JVM and its watchdog. Process ids are reused, so the folder must match. One that is
     * just stopping takes its file away at any moment.
     */
    private void stopOrphan(PostgresBinaries programs) throws IOException, InterruptedException {
        List<String> lines = postmasterLines();
        if (lines.size() < 2 || !Path.of(lines.get(1)).equals(data)) {
            return;
        }
        Optional<String> command = ProcessHandle.of(
                        Long.parseLong(lines.getFirst().trim()))
                .flatMap(process -> process.info().command())
                .filter(c -> c.endsWith("/bin/postgres"));
        if (command.isEmpty()) {
            return;
        }
        try {
            programs.run("pg_ctl", "stop", "-D", data.toString(), "-m", "fast", "-w", "-t", "30");
        } catch (IllegalStateException e) {
            if (!postmasterLines().isEmpty()) {
                throw e;
            }
        }
    }

    /** What a server writes about itself while it runs (process, folder, start, port, ...), a line each; empty without one. */
    private List<String> postmasterLines() throws IOException {
        try {
            return Files.readAllLines(data.resolve("postmaster.pid"));
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    private void launchPatiently(PostgresBinaries programs) throws IOException, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            try {
                launch(programs);
                return;
            } catch (IllegalStateException e) {
                if (attempt == LAUNCH_ATTEMPTS) {
                    throw e;
                }
                TimeUnit.MILLISECONDS.sleep(BETWEEN_ATTEMPTS.toMillis());
            }
        }
    }

    private void launch(PostgresBinaries programs) throws IOException, InterruptedException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            port = socket.getLocalPort();
        }
        // a session of its own: Ctrl-C of the terminal must reach Lectern, which then stops the server in order
        List<String> command = new ArrayList<>(List.of("setsid"));
        command.addAll(PostgresBinaries.unprivileged());
        command.addAll(List.of("sh", "-c", WATCHDOG, "sh", programs.server().toString(), "-D", data.toString()));
        for (String setting : List.of(
                "port=" + port,
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "max_connections=60",
                "shared_buffers=64MB",
                "timezone=UTC")) {
            command.addAll(List.of("-c", setting));
        }
        Path log = home.resolve("postgres.log");
        Process started = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        process = started;
        awaitReady(started, log);
    }

    private void awaitReady(Process started, Path log) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (System.nanoTime() < deadline) {
            if (!started.isAlive()) {
                throw new IllegalStateException(
                        "PostgreSQL ended at once (code " + started.exitValue() + "); its log is " + log);
            }
            List<String> lines = postmasterLines();
            if (lines.size() >= READY_LINE
                    && lines.get(3).equals(Integer.toString(port))
                    && lines.get(READY_LINE - 1).trim().equals("ready")) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(5);
        }
        throw new IllegalStateException(
                "PostgreSQL did not become ready in " + START_LIMIT.toSeconds() + " s; its log is " + log);
    }

    /** Stops the server in order and releases the home folder. */
    @Override
    public void close() throws IOException, InterruptedException {
        Process running = process;
        if (running != null && running.isAlive()) {
            running.getOutputStream().close();
            if (!running.waitFor(30, TimeUnit.SECONDS)) {
                running.destroy();
            }
        }
        if (lock.isValid()) {
            lock.release();
        }
        lockFile.close();
    }
}
