package io.lectern.courses.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import io.lectern.accounts.Actor;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.courses.BlockKind;
import io.lectern.courses.internal.CourseDesk;
import io.lectern.courses.internal.Lesson;
import io.lectern.courses.internal.LessonDrafts;
import io.lectern.courses.links.outside.OutsideWeb;
import io.lectern.courses.links.testing.FakeWeb;
import io.lectern.courses.testing.TestCourses;
import io.lectern.kernel.Ids;
import io.lectern.kernel.Problem;
import io.lectern.media.Arrivals;
import io.lectern.media.FileId;
import io.lectern.media.Files;
import io.lectern.store.testing.OnMongo;
import io.lectern.store.testing.OnPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.task.TaskExecutor;
import org.springframework.data.domain.Limit;

/** Videos of links, from a server of the web into the lesson. */
abstract class BringHomeContract {

    @OnPostgres
    static class OnPostgresTest extends BringHomeContract {}

    @OnMongo
    static class OnMongoTest extends BringHomeContract {}

    @Autowired
    TestPeople people;

    @Autowired
    TestCourses make;

    @Autowired
    LessonDrafts drafts;

    @Autowired
    CourseDesk desk;

    @Autowired
    Homecomings homecomings;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Files files;

    @Autowired
    TaskExecutor applicationTaskExecutor;

    @Autowired
    Clock clock;

    private final FakeWeb web = FakeWeb.started();
    private Actor teacher = Actor.lectern();

    @BeforeEach
    void aTeacher() {
        teacher = people.teacher().actor();
    }

    @AfterEach
    void closed() {
        web.close();
    }

    /** Asks this machine whatever host is named. */
    private BringHome bring() {
        WebOutside here = () -> new OutsideWeb(FakeWeb.REACH, "Lectern-Test", Duration.ofSeconds(2));
        return new BringHome(desk, homecomings, arrivals, here, applicationTaskExecutor, clock);
    }

    private String film() {
        return web.address("/" + Ids.next() + ".mp4").toString().replace("127.0.0.1", "films.example");
    }

    private static String pathOf(String address) {
        return address.replaceFirst("https?://[^/]+", "");
    }

    private static byte[] content() {
        return ("\0\0\0\u0018ftypmp42" + Ids.next() + "x".repeat(50_000)).getBytes(StandardCharsets.ISO_8859_1);
    }

    private UUID lesson(String markdown) {
        return make.lesson(teacher, make.draft(teacher), markdown).value();
    }

    private Lesson draft(UUID lesson) {
        return drafts.findById(lesson).orElseThrow();
    }

    private static void send(HttpExchange exchange, byte[] bytes, String type) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Test
    void aVideoTakesThePlaceOfItsLink() throws IOException {
        String film = film();
        byte[] bytes = content();
        web.answers(pathOf(film), exchange -> send(exchange, bytes, "video/mp4"));
        UUID lesson = lesson("![A film](" + film + ")");
        bring().bring(teacher, lesson, film);

        await().atMost(Duration.ofSeconds(20)).until(() -> draft(lesson).links().isEmpty());
        var block = draft(lesson).blocks().getFirst();
        assertThat(block.kind()).isEqualTo(BlockKind.VIDEO);
        String file =
                Objects.requireNonNull(Objects.requireNonNull(block.video()).file());
        try (InputStream kept = files.open(new FileId(file))) {
            assertThat(kept.readAllBytes()).isEqualTo(bytes);
        }
        assertThat(draft(lesson).publishedLinks()).containsExactly(film);
    }

    @Test
    void whatBreaksOffGoesOnWhereItStands() {
        String film = film();
        byte[] bytes = content();
        web.answers(pathOf(film), exchange -> {
            String range = exchange.getRequestHeaders().getFirst("Range");
            int from = range == null ? 0 : Integer.parseInt(range.replaceAll("\\D", ""));
            exchange.getResponseHeaders().add("Content-Type", "video/mp4");
            exchange.sendResponseHeaders(range == null ? 200 : 206, bytes.length - from);
            exchange.getResponseBody().write(bytes, from, Math.min(20_000, bytes.length - from));
            if (bytes.length - from <= 20_000) {
                exchange.close();
            } else {
                exchange.getResponseBody().flush();
                throw new IOException("the line is cut");
            }
        });
        UUID lesson = lesson("![A film](" + film + ")");
        bring().bring(teacher, lesson, film);
        await().atMost(Duration.ofSeconds(30)).until(() -> draft(lesson).links().isEmpty());
        assertThat(web.asked()).hasSizeGreaterThan(3);
    }

    @Test
    void askingTwiceBringsOne() {
        String film = film();
        UUID lesson = lesson("![A film](" + film + ")");
        Homecoming first = homecomings.save(Homecoming.of(lesson, film, clock.instant()));
        assertThat(homecomings.findByLessonIdAndAddress(lesson, film)).contains(first);
        assertThat(homecomings.findByAskedAtLessThan(clock.instant().plusSeconds(1), Limit.of(1000)))
                .contains(first);
        var begun = arrivals.begin(teacher, BroughtVideos.KIND, first.id(), "a.mp4", "video/mp4", 100);
        assertThat(arrivals.begin(teacher, BroughtVideos.KIND, first.id(), "a.mp4", "video/mp4", 100))
                .isEqualTo(begun);
    }

    @Test
    void whatIsNotHandedOutIsSaidToBeSo() {
        String page = film();
        web.answers(
                pathOf(page),
                exchange -> send(exchange, "<html>Sign in".getBytes(StandardCharsets.UTF_8), "text/html"));
        String gone = film();
        String shared = film();
        web.answers(pathOf(shared), 302, "Location", "https://accounts.google.com/ServiceLogin");
        String endless = film();
        web.answers(pathOf(endless), exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "video/mp4");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(content());
            exchange.close();
        });
        String inside = film();
        web.answers(pathOf(inside), 302, "Location", "http://10.0.0.1/film.mp4");
        String tube = "https://www.youtube.com/watch?v=aB3-xY_9kLm";
        UUID lesson = lesson(String.join(
                "\n\n",
                "![A](" + page + ")",
                "![B](" + gone + ")",
                "![C](" + shared + ")",
                "![D](" + endless + ")",
                "![E](" + inside + ")",
                "![F](" + tube + ")"));
        BringHome bring = bring();
        assertThatThrownBy(() -> bring.bring(teacher, lesson, page)).isInstanceOf(LinkProblem.NotHandedOut.class);
        assertThatThrownBy(() -> bring.bring(teacher, lesson, gone)).isInstanceOf(LinkProblem.NotHandedOut.class);
        assertThatThrownBy(() -> bring.bring(teacher, lesson, shared)).isInstanceOf(LinkProblem.NotHandedOut.class);
        assertThatThrownBy(() -> bring.bring(teacher, lesson, endless)).isInstanceOf(LinkProblem.SizeUnknown.class);
        assertThatThrownBy(() -> bring.bring(teacher, lesson, inside)).isInstanceOf(LinkProblem.NobodyAnswers.class);
        assertThatThrownBy(() -> bring.bring(teacher, lesson, tube)).isInstanceOf(LinkProblem.StaysThere.class);
        assertThatThrownBy(() -> bring.bring(teacher, lesson, film())).isInstanceOf(LinkProblem.NotShown.class);
        for (Actor other : new Actor[] {
            people.student().actor(), people.teacher().actor(), people.auditor().actor()
        }) {
            assertThatThrownBy(() -> bring.bring(other, lesson, page)).isInstanceOf(Problem.class);
        }
    }
}
