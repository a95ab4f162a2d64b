package io.lectern.courses.web;

import static io.lectern.courses.testing.SampleDocuments.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.accounts.testing.TestPeople;
import io.lectern.courses.CourseId;
import io.lectern.courses.testing.SampleDocuments;
import io.lectern.courses.testing.TestCourses;
import io.lectern.store.testing.Served;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What cannot become a lesson is refused with a reason, soon, and the server goes on. */
@Served
@Timeout(60)
class BadDocumentTest {

    private static final int MEGABYTE = 1_000_000;

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    @Autowired
    TestCourses make;

    private ImportCalls calls;
    private CourseId course;

    @BeforeEach
    void newCourse() {
        var teacher = people.teacher();
        calls = new ImportCalls(port, teacher);
        course = make.draft(teacher.actor());
    }

    @AfterEach
    void nothingWasKeptAndTheServerGoesOn() throws Exception {
        var now = calls.get("/api/courses/" + course.value());
        assertThat(now.status()).isEqualTo(200);
        assertThat(calls.add(course, "a.md", text("Words.")).status()).isEqualTo(201);
    }

    @Test
    void twoHundredMegabytesAreRefusedBeforeTheyAreRead() throws Exception {
        Upload upload = upload(200L * MEGABYTE, false);

        assertThat(upload.answer()).startsWith("HTTP/1.1 413").contains("/problems/too-large", "\"limitMegabytes\":60");
        assertThat(upload.sent()).isLessThan(40L * MEGABYTE);
    }

    @Test
    void anEndlessUploadIsCutOffAtTheLimit() throws Exception {
        Upload upload = upload(200L * MEGABYTE, true);

        assertThat(upload.answer()).startsWith("HTTP/1.1 413").contains("/problems/too-large");
        assertThat(upload.sent()).isLessThan(120L * MEGABYTE);
    }

    @Test
    void aScanAsksForTextRecognition() throws Exception {
        var answer = calls.add(course, "scan.pdf", SampleDocuments.scan());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("/problems/document-without-text");
        assertThat(answer.body().path("pages").asInt()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 200, 1500, -100, -10})
    void aBrokenOffDocumentIsCalledDamaged(int length) throws Exception {
        byte[] whole = SampleDocuments.docx();
        byte[] cut = Arrays.copyOf(whole, length < 0 ? whole.length + length : length);

        var answer = calls.add(course, "lesson.docx", cut);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("/problems/document-damaged");
    }

    @Test
    void anArchiveThatUnfoldsIsNotUnfolded() throws Exception {
        var answer = calls.add(course, "small.zip", SampleDocuments.bomb());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("/problems/archive-unsafe");
    }

    @Test
    void aDocumentThatUnfoldsIsNotUnfolded() throws Exception {
        var answer = calls.add(
                course,
                "small.docx",
                SampleDocuments.zip(
                        Map.of("word/document.xml", new byte[80 * MEGABYTE], "[Content_Types].xml", text("<Types/>"))));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.problem()).isEqualTo("/problems/document-too-large");
    }

    @Test
    void markupAndLinksThatRunAreMadeHarmless() throws Exception {
        var proposed = calls.preview(course, "a.md", text("""
                Words <script>alert(1)</script> <img src=x onerror=alert(2)> <b>bold</b>.

                [press](javascript:alert(3)) [press](JaVaScRiPt:alert(4)) [press](data:text/html,x) [fine](https://example.org)

                <iframe src="https://example.org"></iframe>
                """));

        assertThat(proposed.status()).isEqualTo(200);
        String html = String.join(
                "\n",
                proposed.body()
                        .path("blocks")
                        .valueStream()
                        .map(block -> block.path("html").asString(""))
                        .toList());
        assertThat(html).contains("https://example.org");
        assertThat(html.toLowerCase(Locale.ROOT))
                .doesNotContain("<script")
                .doesNotContain("<img")
                .doesNotContain("<iframe")
                .doesNotContain("href=\"javascript")
                .doesNotContain("href=\"data");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   \n\n", "---\ntitle: Nothing\n---\n"})
    void aLessonOfNothingIsNotMade(String content) throws Exception {
        var answer = calls.add(course, "empty.md", text(content));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("/problems/document-empty");
    }

    @Test
    void aPictureThatIsNoPictureIsLeftOutAndTold() throws Exception {
        var proposed = calls.preview(
                course,
                "a.zip",
                SampleDocuments.zip(Map.of("a.md", text("![x](x.png)"), "x.png", text("not a picture"))));

        assertThat(proposed.status()).isEqualTo(200);
        assertThat(proposed.body().path("remarks").valueStream().map(JsonNode::toString))
                .anyMatch(remark -> remark.contains("picture-unreadable"));
    }

    private record Upload(String answer, long sent) {}

    /** Sends until the server hangs up or everything is sent. */
    private Upload upload(long length, boolean withoutLength) throws Exception {
        byte[] piece = new byte[MEGABYTE];
        long sent = 0;
        try (var socket = new Socket("localhost", port)) {
            CompletableFuture<String> answer = CompletableFuture.supplyAsync(() -> read(socket));
            OutputStream out = socket.getOutputStream();
            out.write(text(calls.requestHead(course, withoutLength ? -1 : length)));
            byte[] head = text(ImportCalls.partHead("large.pdf") + "%PDF-1.7\n");
            try {
                write(out, head, withoutLength);
                while (sent < length && !answer.isDone()) {
                    write(out, piece, withoutLength);
                    sent += piece.length;
                }
            } catch (IOException e) {
                // it hung up, as it should
            }
            return new Upload(answer.get(20, TimeUnit.SECONDS), sent);
        }
    }

    private static void write(OutputStream out, byte[] bytes, boolean chunked) throws IOException {
        if (chunked) {
            out.write(text(Integer.toHexString(bytes.length) + "\r\n"));
        }
        out.write(bytes);
        if (chunked) {
            out.write(text("\r\n"));
        }
    }

    private static String read(Socket socket) {
        var answer = new StringBuilder();
        byte[] buffer = new byte[8192];
        try {
            var in = socket.getInputStream();
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                answer.append(new String(buffer, 0, n, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            // reset after the answer
        }
        return answer.toString();
    }
}
