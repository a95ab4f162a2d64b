package io.lectern.media.upload.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.lectern.accounts.testing.SignedInPerson;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.kernel.Ids;
import io.lectern.media.testing.TestPurpose;
import io.lectern.store.StoreSettings;
import io.lectern.store.testing.Served;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What tus 1.0.0 says, over a real connection. */
@Served
@Timeout(60)
class TusProtocolTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String PART = "application/offset+octet-stream";

    @Autowired
    private TestPeople people;

    @Autowired
    private TestPurpose purpose;

    @Autowired
    private StoreSettings settings;

    @LocalServerPort
    private int port;

    private final HttpClient http = HttpClient.newHttpClient();
    private final UUID subject = Ids.next();
    private SignedInPerson teacher;

    @BeforeEach
    void aTeacher() {
        teacher = people.teacher();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Cookie", teacher.cookies())
                .header(SignedInPerson.CSRF_HEADER, teacher.csrf())
                .header("Tus-Resumable", "1.0.0");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder creation(String name, long length) {
        return request("/api/uploads")
                .header("Upload-Length", Long.toString(length))
                .header(
                        "Upload-Metadata",
                        "filename " + base64(name.getBytes(UTF_8)) + ",purpose "
                                + base64(TestPurpose.KIND.getBytes(UTF_8)) + ",subject "
                                + base64(subject.toString().getBytes(UTF_8)) + ",filetype");
    }

    private String created(String name, long length) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(creation(name, length).POST(BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(201);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private HttpRequest.Builder part(String upload, long offset, byte[] bytes) {
        return request(upload)
                .header("Content-Type", PART)
                .header("Upload-Offset", Long.toString(offset))
                .method("PATCH", BodyPublishers.ofByteArray(bytes));
    }

    private HttpResponse<String> standing(String upload) throws IOException, InterruptedException {
        return send(request(upload).method("HEAD", BodyPublishers.noBody()));
    }

    private long offset(String upload) throws IOException, InterruptedException {
        return offset(standing(upload));
    }

    private static long offset(HttpResponse<?> answer) {
        return answer.headers().firstValueAsLong("Upload-Offset").orElseThrow();
    }

    private static String slug(HttpResponse<String> answer) {
        return JSON.readTree(answer.body()).path("type").asString().replace("/problems/", "");
    }

    private JsonNode ended(String upload) {
        return await().until(
                        () -> JSON.readTree(send(request(upload).GET()).body()),
                        view -> !view.path("state").asString().startsWith("RECEIV"));
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random().nextBytes(bytes);
        return bytes;
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Test
    void tellsWhatItCan() throws Exception {
        HttpResponse<String> answer = send(request("/api/uploads").method("OPTIONS", BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().map())
                .extractingByKeys("tus-version", "tus-max-size", "tus-extension", "tus-checksum-algorithm")
                .containsExactly(
                        List.of("1.0.0"),
                        List.of("5368709120"),
                        List.of("creation,creation-with-upload,expiration,checksum,termination"),
                        List.of("sha1,sha256"));
    }

    @Test
    void takesAFileInPartsAndTellsItsHash() throws Exception {
        byte[] content = random(3_000_000);
        String upload = created("عينة.bin", content.length);
        byte[] first = Arrays.copyOf(content, 1_000_000);
        byte[] second = Arrays.copyOfRange(content, 1_000_000, content.length);
        HttpResponse<String> answer = send(part(upload, 0, first));
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(offset(answer)).isEqualTo(1_000_000);
        assertThat(answer.headers().firstValue("Upload-Expires")).isPresent();
        HttpResponse<String> standing = standing(upload);
        assertThat(offset(standing)).isEqualTo(1_000_000);
        assertThat(standing.headers().firstValue("Upload-Length")).hasValue("3000000");
        assertThat(standing.headers().firstValue("Cache-Control")).hasValue("no-store");

        assertThat(offset(send(part(upload, 1_000_000, second)))).isEqualTo(content.length);
        JsonNode kept = ended(upload);
        assertThat(kept.path("name").asString()).isEqualTo("عينة.bin");
        assertThat(kept.path("file").asString())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        assertThat(offset(upload)).isEqualTo(content.length);
    }

    @Test
    void takesAFileWithItsCreation() throws Exception {
        byte[] content = random(1000);
        HttpResponse<String> answer =
                send(creation("a.bin", 1000).header("Content-Type", PART).POST(BodyPublishers.ofByteArray(content)));
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(offset(answer)).isEqualTo(1000);
        ended(answer.headers().firstValue("Location").orElseThrow());
        assertThat(purpose.kept(subject)).hasSize(1);
    }

    @Test
    void takesNothingAtAnotherPlace() throws Exception {
        String upload = created("a.bin", 1000);
        HttpResponse<String> answer = send(part(upload, 5, random(10)));
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(slug(answer)).isEqualTo("upload-wrong-offset");
        assertThat(offset(upload)).isZero();
    }

    @Test
    void takesNothingThatDoesNotAddUp() throws Exception {
        byte[] content = random(1000);
        String upload = created("a.bin", 1000);
        String wrong = base64(MessageDigest.getInstance("SHA-1").digest(random(5)));
        HttpResponse<String> answer = send(part(upload, 0, content).header("Upload-Checksum", "sha1 " + wrong));
        assertThat(answer.statusCode()).isEqualTo(460);
        assertThat(slug(answer)).isEqualTo("upload-wrong-checksum");
        assertThat(offset(upload)).isZero();
        assertThat(send(part(upload, 0, content).header("Upload-Checksum", "md5 " + wrong))
                        .statusCode())
                .isEqualTo(400);

        String right = base64(MessageDigest.getInstance("SHA-256").digest(content));
        assertThat(send(part(upload, 0, content).header("Upload-Checksum", "sha256 " + right))
                        .statusCode())
                .isEqualTo(204);
        assertThat(ended(upload).path("state").asString()).isEqualTo("KEPT");
    }

    @Test
    void keepsWhatCameBeforeTheConnectionBroke() throws Exception {
        byte[] content = random(400_000);
        String upload = created("a.bin", content.length);
        try (var socket = new Socket("localhost", port)) {
            var out = socket.getOutputStream();
            out.write(("PATCH " + upload + " HTTP/1.1\r\nHost: localhost\r\nCookie: " + teacher.cookies() + "\r\n"
                            + SignedInPerson.CSRF_HEADER + ": " + teacher.csrf()
                            + "\r\nTus-Resumable: 1.0.0\r\nUpload-Offset: 0\r\nContent-Type: " + PART
                            + "\r\nContent-Length: " + content.length + "\r\n\r\n")
                    .getBytes(US_ASCII));
            out.write(content, 0, 300_000);
            out.flush();
            // the newer request finds what the older one, which still hangs there, has written by then
            await().until(() -> offset(upload) == 300_000);
            byte[] rest = Arrays.copyOfRange(content, 300_000, content.length);
            assertThat(send(part(upload, 300_000, rest)).statusCode()).isEqualTo(204);
            out.write(content, 300_000, 100_000);
            out.flush();
            assertThat(new String(socket.getInputStream().readNBytes(12), US_ASCII))
                    .isEqualTo("HTTP/1.1 423");
        }
        assertThat(ended(upload).path("file").asString())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
    }

    @Test
    void aFullDiskIsToldAndLosesNothing() throws Exception {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "this system has no disk that is always full");
        byte[] content = random(200_000);
        String upload = created("a.bin", content.length);
        Path part = settings.data().resolve("uploads").resolve(upload.replaceFirst(".*/", "") + ".part");
        Path aside = part.resolveSibling("aside-" + part.getFileName());
        Files.move(part, aside);
        Files.createSymbolicLink(part, full);
        HttpResponse<String> answer = send(part(upload, 0, content));
        assertThat(answer.statusCode()).isEqualTo(507);
        assertThat(slug(answer)).isEqualTo("upload-no-room");
        Files.delete(part);
        Files.move(aside, part);
        assertThat(offset(upload)).isZero();
        assertThat(send(part(upload, 0, content)).statusCode()).isEqualTo(204);
        assertThat(ended(upload).path("state").asString()).isEqualTo("KEPT");
    }

    @Test
    void anUploadThatIsNotWantedIsGone() throws Exception {
        String upload = created("a.bin", 1000);
        send(part(upload, 0, random(10)));
        assertThat(send(request(upload).DELETE()).statusCode()).isEqualTo(204);
        assertThat(standing(upload).statusCode()).isEqualTo(404);
        HttpResponse<String> answer = send(part(upload, 10, random(10)));
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(slug(answer)).isEqualTo("upload-not-found");
    }

    @Test
    void aProxyThatKnowsNoPatchIsNoHindrance() throws Exception {
        String upload = created("a.bin", 1000);
        HttpResponse<String> answer = send(request(upload)
                .header("X-HTTP-Method-Override", "PATCH")
                .header("Content-Type", PART)
                .header("Upload-Offset", "0")
                .POST(BodyPublishers.ofByteArray(random(10))));
        assertThat(offset(answer)).isEqualTo(10);
        answer = send(request(upload).header("X-HTTP-Method-Override", "DELETE").POST(BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(204);
    }

    @Test
    void refusesWhatItDoesNotUnderstandWithAProblem() throws Exception {
        String upload = created("a.bin", 1000);
        HttpResponse<String> answer = send(part(upload, 0, random(10)).setHeader("Tus-Resumable", "0.2.2"));
        assertThat(answer.statusCode()).isEqualTo(412);
        assertThat(answer.headers().firstValue("Tus-Version")).hasValue("1.0.0");
        answer = send(part(upload, 0, random(10)).setHeader("Content-Type", "text/plain"));
        assertThat(answer.statusCode()).isEqualTo(415);
        answer = send(part(upload, 0, random(10)).setHeader("Upload-Offset", "-1"));
        assertThat(answer.statusCode()).isEqualTo(400);
        answer = send(creation("../a.bin", 1000).POST(BodyPublishers.noBody()));
        assertThat(slug(answer)).isEqualTo("upload-name");
        answer = send(creation("a.bin", 60_000_000_000L).POST(BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(slug(answer)).isEqualTo("file-too-large");
        answer = send(creation("a.bin", 1000)
                .setHeader("Upload-Metadata", "filename !!!")
                .POST(BodyPublishers.noBody()));
        assertThat(slug(answer)).isEqualTo("upload-malformed");
    }

    @Test
    void strangersAndOtherSitesReachNothing() throws Exception {
        String upload = created("a.bin", 1000);
        for (SignedInPerson other : new SignedInPerson[] {people.teacher(), people.student(), people.administrator()}) {
            HttpRequest.Builder foreign = part(upload, 0, random(10))
                    .setHeader("Cookie", other.cookies())
                    .setHeader(SignedInPerson.CSRF_HEADER, other.csrf());
            assertThat(send(foreign).statusCode()).isEqualTo(404);
            assertThat(send(request(upload).setHeader("Cookie", other.cookies()).GET())
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(send(part(upload, 0, random(10)).setHeader("Cookie", "none=1"))
                        .statusCode())
                .isIn(401, 403);
        assertThat(send(part(upload, 0, random(10)).setHeader(SignedInPerson.CSRF_HEADER, "wrong"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(offset(upload)).isZero();
    }
}
