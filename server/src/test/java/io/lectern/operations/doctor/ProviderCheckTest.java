package io.lectern.operations.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.lectern.media.testing.FakeClamd;
import io.lectern.model.testing.FakeModel;
import io.lectern.operations.doctor.Finding.State;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
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
                        "Certifier",
                        "virus scanner",
                        "files");
    }

    @Test
    void linesLookLikeThoseOfTheLauncher() {
        assertThat(Finding.ok("disk", "9 MiB").line()).isEqualTo("  ok       disk                   9 MiB");
        assertThat(Finding.builtIn("SMTP", "none").line()).isEqualTo("  built-in SMTP                   none");
        assertThat(Finding.missing("Redis", "gone").line()).isEqualTo("  missing  Redis                  gone");
    }

    @Test
    void theVirusScannerIsGreeted() throws IOException {
        try (var clamd = new FakeClamd()) {
            assertThat(ScannerCheck.of(given(Map.of("LECTERN_CLAMAV", clamd.address())))
                            .state())
                    .isEqualTo(State.OK);
        }
        assertThat(ScannerCheck.of(given(Map.of("LECTERN_CLAMAV", "127.0.0.1:9")))
                        .state())
                .isEqualTo(State.MISSING);
        assertThat(ScannerCheck.of(given(Map.of("LECTERN_CLAMAV", "somewhere"))).text())
                .contains("host:port");
    }

    @Test
    void theEmbeddedDatabaseIsMeasured() throws IOException {
        Files.createDirectories(data.resolve("database/data"));
        Files.write(data.resolve("database/data/table"), new byte[3 * 1024 * 1024]);
        assertThat(DatabaseCheck.of(given(Map.of()), data).text()).contains("3 MiB", "not running");
    }

    @Test
    void aStoreForFilesIsAskedAndItsKeysAreNotTold() throws IOException {
        Finding folder = FilesCheck.of(given(Map.of("LECTERN_FILES", "file:" + data.toAbsolutePath())), data);
        assertThat(folder.state()).isEqualTo(State.OK);
        Finding none = FilesCheck.of(given(Map.of("LECTERN_FILES", "s3://academy?key=topsecret")), data);
        assertThat(none.state()).isEqualTo(State.MISSING);
        Finding gone = FilesCheck.of(
                given(Map.of(
                        "LECTERN_FILES", "s3://academy?endpoint=http://127.0.0.1:" + freePort(),
                        "AWS_ACCESS_KEY_ID", "id",
                        "AWS_SECRET_ACCESS_KEY", "topsecret")),
                data);
        assertThat(gone.state()).isEqualTo(State.MISSING);
        assertThat(gone.text()).contains("the bucket academy at http://127.0.0.1", "does not answer");
        assertThat(none.text() + gone.text()).doesNotContain("topsecret");
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
    void theLanguageModelIsAskedForItsNameOnly() {
        try (var fake = new FakeModel(_ -> "")) {
            assertThat(model(fake.url(), FakeModel.NAME, FakeModel.KEY).state()).isEqualTo(State.OK);
            assertThat(model(fake.url(), "other-2", FakeModel.KEY).text()).contains("does not know a model other-2");
            Finding refused = model(fake.url(), FakeModel.NAME, "topsecret");
            assertThat(refused.state()).isEqualTo(State.MISSING);
            assertThat(refused.text()).contains("LECTERN_MODEL_KEY").doesNotContain("topsecret");
            assertThat(model(fake.url(), "", FakeModel.KEY).text()).contains("LECTERN_MODEL_NAME");
            assertThat(fake.requests()).isEmpty();
        }
        assertThat(model("http://127.0.0.1:1/v1", FakeModel.NAME, FakeModel.KEY).text())
                .contains("does not answer");
    }

    private static Finding model(String url, String name, String key) {
        return ModelCheck.of(
                given(Map.of("LECTERN_MODEL_URL", url, "LECTERN_MODEL_NAME", name, "LECTERN_MODEL_KEY", key)));
    }

    @Test
    void certifierIsAskedWhetherItKnowsTheToken() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/credentials/search", exchange -> {
            boolean known = "Bearer right".equals(exchange.getRequestHeaders().getFirst("Authorization"));
            exchange.sendResponseHeaders(known ? 200 : 401, -1);
            exchange.close();
        });
        server.start();
        try {
            String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
            assertThat(certifier(url, "right", "group").state()).isEqualTo(State.OK);
            Finding refused = certifier(url, "topsecret", "group");
            assertThat(refused.state()).isEqualTo(State.MISSING);
            assertThat(refused.text()).contains("LECTERN_CERTIFIER_TOKEN").doesNotContain("topsecret");
            assertThat(certifier(url, "right", "").text()).contains("LECTERN_CERTIFIER_GROUP");
        } finally {
            server.stop(0);
        }
        assertThat(certifier("http://127.0.0.1:1/v1", "right", "group").text()).contains("does not answer");
    }

    private static Finding certifier(String url, String token, String group) {
        return CertifierCheck.of(given(Map.of(
                "LECTERN_CERTIFIER_URL", url, "LECTERN_CERTIFIER_TOKEN", token, "LECTERN_CERTIFIER_GROUP", group)));
    }

    @Test
    void theEmbeddedDatabaseIsForOneKindOfMachine() {
        assertThat(DatabaseCheck.shippedFor("Linux", "amd64")).isTrue();
        assertThat(DatabaseCheck.shippedFor("Linux", "aarch64")).isFalse();
        assertThat(DatabaseCheck.shippedFor("Mac OS X", "amd64")).isFalse();
    }

    @Test
    void storingInMongoNeedsItsAddress() {
        assertThat(MongoCheck.of(given(Map.of("LECTERN_STORE", "mongo"))).text())
                .contains("LECTERN_MONGO_URI");
    }

    @Test
    void aMailServerIsKnownByItsGreeting() throws IOException {
        assertThat(mailServerSaying("220 mail ready\r\n")).isEqualTo(State.OK);
        assertThat(mailServerSaying("", "TLS")).isEqualTo(State.OK);
        assertThat(mailServerSaying("HTTP/1.1 400 Bad Request\r\n")).isEqualTo(State.MISSING);
    }

    private static State mailServerSaying(String greeting) throws IOException {
        return mailServerSaying(greeting, "STARTTLS");
    }

    private static State mailServerSaying(String greeting, String security) throws IOException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> greet(server, greeting));
            return MailCheck.of(given(Map.of(
                            "LECTERN_SMTP_HOST",
                            "127.0.0.1",
                            "LECTERN_SMTP_SECURITY",
                            security,
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
