package io.lectern.courses.web;

import static io.lectern.courses.testing.SampleDocuments.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.accounts.testing.TestPeople;
import io.lectern.courses.CourseId;
import io.lectern.courses.testing.SampleDocuments;
import io.lectern.courses.testing.TestCourses;
import io.lectern.store.testing.Served;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Documents become lessons over the network, whole. */
@Served
class LessonImportTest {

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

    @Test
    void markdownKeepsItsFrontMatterBlocksAndSpokenText() throws Exception {
        String markdown = """
                ---
                title: الدفع للمورد
                language: ar
                summary: طريقتان
                minutes: 12
                ---
                ## قبل الشحن

                يدفع المشتري أولا.
                <!-- say: يَدْفَعُ ٱلْمُشْتَرِي أَوَّلًا. -->

                :::::: challenge

                ## متى؟

                ```python
                due = 30
                ```

                ::: solution
                بعد شهر.
                :::
                ::::::

                | الطريقة | الخطر |
                | --- | --- |
                | قبل | المشتري |
                """;

        JsonNode lesson = imported("lesson.md", text(markdown));

        assertThat(lesson.path("title").asString()).isEqualTo("الدفع للمورد");
        assertThat(lesson.path("language").asString()).isEqualTo("ar");
        assertThat(lesson.path("summary").asString()).isEqualTo("طريقتان");
        assertThat(lesson.path("minutes").asInt()).isEqualTo(12);
        assertThat(kinds(lesson)).containsExactly("HEADING", "TEXT", "CALLOUT", "TABLE");
        assertThat(lesson.path("markdown").asString()).contains("<!-- say: يَدْفَعُ");
        JsonNode challenge = lesson.path("blocks").path(2);
        assertThat(challenge.at("/callout/title").asString()).isEqualTo("متى؟");
        assertThat(challenge.at("/children/0/code/language").asString()).isEqualTo("python");
    }

    @Test
    void anArchiveBringsItsPicturesAlong() throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("lesson/lesson.md", text("# Paying\n\n![A circle](fig/way.png)\n\n![Drawn](fig/way.svg)\n"));
        files.put("lesson/fig/way.png", SampleDocuments.png());
        files.put(
                "lesson/fig/way.svg",
                text("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script>"
                        + "<circle r='4' onclick='alert(2)'/></svg>"));

        JsonNode lesson = imported("lesson.zip", SampleDocuments.zip(files));

        assertThat(lesson.path("title").asString()).isEqualTo("Paying");
        assertThat(kinds(lesson)).containsExactly("FIGURE", "FIGURE");
        assertThat(lesson.at("/blocks/0/figure/alt").asString()).isEqualTo("A circle");
        assertThat(calls.file(lesson.at("/blocks/1/figure/url").asString()))
                .contains("<circle")
                .doesNotContain("script")
                .doesNotContain("onclick");
    }

    @Test
    void wordDocumentsComeOutWhole() throws Exception {
        isWhole(imported("lesson.docx", SampleDocuments.docx()));
    }

    @Test
    void slidesComeOutWhole() throws Exception {
        isWhole(imported("lesson.pptx", SampleDocuments.pptx()));
    }

    @Test
    void pagesComeOutWhole() throws Exception {
        isWhole(imported("lesson.pdf", SampleDocuments.pdf()));
    }

    @Test
    void aPreviewMakesNoLesson() throws Exception {
        var proposed = calls.preview(course, "a.md", text("# Title\n\nWords."));

        assertThat(proposed.status()).isEqualTo(200);
        assertThat(proposed.body().path("title").asString()).isEqualTo("Title");
        assertThat(calls.get("/api/courses/" + course.value())
                        .body()
                        .path("modules")
                        .size())
                .isZero();
    }

    @Test
    void picturesOfAPreviewAreForWhoLooksAndGoWhenItIsDeclined() throws Exception {
        byte[] archive = SampleDocuments.zip(Map.of(
                "a.md",
                text("![x](x.svg)"),
                "x.svg",
                text("<svg xmlns='http://www.w3.org/2000/svg'><title>" + course + "</title></svg>")));
        String figure = calls.preview(course, "a.zip", archive)
                .body()
                .at("/blocks/0/figure/url")
                .asString();
        assertThat(calls.file(figure)).contains(course.toString());
        assertThat(new ImportCalls(port, people.teacher()).get(figure).status()).isEqualTo(404);

        assertThat(calls.decline(course)).isEqualTo(204);

        assertThat(calls.get(figure).status()).isEqualTo(404);
    }

    private static void isWhole(JsonNode lesson) {
        String all = lesson.path("title").asString() + lesson.path("blocks");
        assertThat(all).contains(SampleDocuments.HEADING).contains("A supplier may be paid before the goods leave");
        assertThat(kinds(lesson)).contains("TEXT", "CODE", "TABLE", "FIGURE");
        for (JsonNode block : lesson.path("blocks")) {
            switch (block.path("kind").asString()) {
                case "CODE" ->
                    assertThat(block.at("/code/code").asString().strip()).isEqualTo(SampleDocuments.CODE);
                case "TABLE" -> {
                    assertThat(block.at("/table/header").toString()).isEqualTo("[\"Way\",\"Risk\"]");
                    assertThat(block.at("/table/rows").toString())
                            .isEqualTo("[[\"Before\",\"Buyer\"],[\"After\",\"Supplier\"]]");
                }
                case "FIGURE" -> assertThat(block.at("/figure/url").asString()).startsWith("/api/files/");
                default -> assertThat(block.path("text").asString()).isNotEmpty();
            }
        }
    }

    private JsonNode imported(String name, byte[] content) throws Exception {
        var added = calls.add(course, name, content);
        assertThat(added.status()).as(added.body().toString()).isEqualTo(201);
        return calls.get("/api/lessons/" + added.body().path("lessonId").asString() + "/draft")
                .body();
    }

    private static List<String> kinds(JsonNode lesson) {
        return lesson.path("blocks")
                .valueStream()
                .map(block -> block.path("kind").asString())
                .toList();
    }
}
