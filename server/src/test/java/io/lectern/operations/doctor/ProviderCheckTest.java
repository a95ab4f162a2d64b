package io.lectern.operations.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.operations.doctor.Finding.State;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProviderCheckTest {

    @TempDir
    private Path data;

    @Test
    void withoutAnySettingEverythingIsBuiltIn() {
        List<Finding> findings = ProviderCheck.findings(given(Map.of()), data);
        assertThat(findings).extracting(Finding::state).containsOnly(State.BUILT_IN);
        assertThat(findings)
                .extracting(Finding::name)
                .containsExactly(
                        "PostgreSQL",
                        "MongoDB",
                        "Redis",
                        "SMTP",
                        "English voice",
                        "Arabic voice",
                        "language model",
                        "files");
    }

    @Test
    void linesLookLikeThoseOfTheLauncher() {
        assertThat(Finding.ok("disk", "9 MiB").line()).isEqualTo("  ok       disk                   9 MiB");
        assertThat(Finding.builtIn("SMTP", "none").line()).isEqualTo("  built-in SMTP                   none");
        assertThat(Finding.missing("Redis", "gone").line()).isEqualTo("  missing  Redis                  gone");
    }

    @Test
    void theEmbeddedDatabaseIsMeasured() throws IOException {
        Files.createDirectories(data.resolve("database/data"));
        Files.write(data.resolve("database/data/table"), new byte[3 * 1024 * 1024]);
        assertThat(DatabaseCheck.of(given(Map.of()), data).text()).contains("3 MiB", "not running");
    }

    @Test
    void whatIsConfiguredAndSilentIsMissingAndItsPasswordIsNotTold() throws IOException {
        int nobody = freePort();
        var environment = given(Map.of(
                "LECTERN_DB_URL",
                "jdbc:postgresql://127.0.0.1:" + nobody + "/lectern?password=topsecret",
                "LECTERN_DB_PASSWORD",
                "topsecret",
                "LECTERN_SESSIONS",
                "redis",
                "LECTERN_REDIS_URL",
                "redis://user:topsecret@127.0.0.1:" + nobody,
                "LECTERN_SMTP_HOST",
                "127.0.0.1",
                "LECTERN_SMTP_PORT",
                Integer.toString(nobody)));
        List<Finding> findings = ProviderCheck.findings(environment, data);
        assertThat(findings)
                .filteredOn(f -> f.state() == State.MISSING)
                .extracting(Finding::name)
                .containsExactly("PostgreSQL", "Redis", "SMTP");
        assertThat(findings).allSatisfy(f -> assertThat(f.text()).doesNotContain("topsecret"));
    }

    @Test
    void storingInMongoNeedsItsAddress() {
        assertThat(MongoCheck.of(given(Map.of("LECTERN_STORE", "mongo"))).text())
                .contains("LECTERN_MONGO_URI");
    }

    @Test
    void aMailServerIsKnownByItsGreeting() throws IOException {
        assertThat(mailServerSaying("220 mail ready\r\n")).isEqualTo(State.OK);
        assertThat(mailServerSaying("HTTP/1.1 400 Bad Request\r\n")).isEqualTo(State.MISSING);
    }

    private static State mailServerSaying(String greeting) throws IOException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> greet(server, greeting));
            return MailCheck.of(given(Map.of(
                            "LECTERN_SMTP_HOST",
                            "127.0.0.1",
                            "LECTERN_SMTP_PORT",
                            Integer.toString(server.getLocalPort()))))
                    .state();
        }
    }

    private static void greet(ServerSocket server, String greeting) {
        try (var client = server.accept()) {
            client.getOutputStream().write(greeting.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static Environment given(Map<String, String> variables) {
        return new Environment(variables);
    }
}
