package io.lectern.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

class LocalPostgresTest {

    private static final int KILLS = 20;

    /** One folder for all tests: unpacking the programs is the slow part. */
    @TempDir(cleanup = CleanupMode.ALWAYS)
    static @Nullable Path home;

    @Test
    void keepsItsPasswordToItselfAndWritesToDisk() throws Exception {
        try (LocalPostgres server = LocalPostgres.start(home())) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home().resolve("password"))))
                    .isEqualTo("rw-------");
            assertThat(setting(server, "fsync")).isEqualTo("on");
            assertThat(setting(server, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(server, "listen_addresses")).isEqualTo("127.0.0.1");
            assertThatThrownBy(() -> DriverManager.getConnection(server.url(), server.user(), "guess"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void saysWhoHoldsTheFolder() throws Exception {
        try (LocalPostgres server = LocalPostgres.start(home())) {
            assertThat(server.pid()).isPositive();
            assertThatThrownBy(() -> LocalPostgres.start(home()))
                    .isInstanceOf(LocalPostgres.HomeInUse.class)
                    .hasMessageContaining(Long.toString(ProcessHandle.current().pid()));
        }
    }

    @Test
    void refusesDataOfAnotherMajorVersion() throws Exception {
        LocalPostgres.start(home()).close();
        Path version = home().resolve("data/PG_VERSION");
        String own = Files.readString(version);
        Files.writeString(version, "17\n");
        assertThatThrownBy(() -> LocalPostgres.start(home()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("PostgreSQL 17");
        Files.writeString(version, own);
    }

    @Test
    void losesNoAcknowledgedWriteHoweverOftenItIsKilled() throws Exception {
        var random = new Random(20);
        List<Integer> acknowledged = new ArrayList<>();
        int next = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            next = writeAndKill(next, acknowledged, random, Victims.values()[kill % Victims.values().length]);
        }
        try (LocalPostgres server = LocalPostgres.start(home())) {
            List<Integer> kept = numbers(server);
            assertThat(kept).containsAll(acknowledged).doesNotHaveDuplicates();
            assertThat(acknowledged).hasSizeGreaterThan(KILLS);
        }
    }

    /** Who is killed: the program, or the program and the shell that watches over its database. */
    private enum Victims {
        PROGRAM,
        PROGRAM_AND_WATCHDOG
    }

    private int writeAndKill(int first, List<Integer> acknowledged, Random random, Victims victims) throws Exception {
        Process program = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WritingProgram.class.getName(),
                        home().toString(),
                        Integer.toString(first))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int last = first - 1;
        try (BufferedReader output =
                new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
            String server = output.readLine();
            assertThat(server).startsWith("server ");
            int rows = 20 + random.nextInt(400);
            for (int i = 0; i < rows; i++) {
                last = acknowledge(output.readLine(), acknowledged, last);
            }
            // by handle: destroying the process itself would close its output, in which acknowledgements still wait
            program.toHandle().destroyForcibly();
            if (victims == Victims.PROGRAM_AND_WATCHDOG) {
                ProcessHandle.of(Long.parseLong(server.substring("server ".length())))
                        .ifPresent(ProcessHandle::destroyForcibly);
            }
            for (String line = output.readLine(); line != null && !line.isEmpty(); line = output.readLine()) {
                last = acknowledge(line, acknowledged, last);
            }
        }
        assertThat(program.waitFor(30, TimeUnit.SECONDS)).isTrue();
        // the row after the last acknowledged one may or may not have been written: leave its number out
        return last + 2;
    }

    /** A line cut off by the kill is no acknowledgement. */
    private static int acknowledge(@Nullable String line, List<Integer> acknowledged, int last) {
        if (line == null || !line.equals(Integer.toString(last + 1))) {
            return last;
        }
        acknowledged.add(last + 1);
        return last + 1;
    }

    private static Path home() {
        if (home == null) {
            throw new IllegalStateException("no temporary folder");
        }
        return home;
    }

    private static String setting(LocalPostgres server, String name) throws SQLException {
        try (var connection = DriverManager.getConnection(server.url(), server.user(), server.password());
                var statement = connection.createStatement();
                var result = statement.executeQuery("show " + name)) {
            result.next();
            return result.getString(1);
        }
    }

    private static List<Integer> numbers(LocalPostgres server) throws SQLException, IOException {
        try (var connection = DriverManager.getConnection(server.url(), server.user(), server.password());
                var statement = connection.createStatement();
                var result = statement.executeQuery("select number from written order by number")) {
            List<Integer> numbers = new ArrayList<>();
            while (result.next()) {
                numbers.add(result.getInt(1));
            }
            return numbers;
        }
    }
}
