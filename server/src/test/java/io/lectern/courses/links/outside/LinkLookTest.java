package io.lectern.courses.links.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.courses.links.address.LinkAddress;
import io.lectern.courses.links.outside.Finding.Reason;
import io.lectern.courses.links.testing.FakeWeb;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a server that answers as the services document it. */
class LinkLookTest {

    private static final String FILM = "https://www.youtube.com/watch?v=aB3-xY_9kLm";
    private static final String CLIP = "https://vimeo.com/123456789";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), ZoneOffset.UTC);

    private FakeWeb web;
    private OutsideWeb outside;
    private LinkLook look;

    @BeforeEach
    void theWeb() {
        web = FakeWeb.started();
        outside = new OutsideWeb(FakeWeb.REACH, "Lectern-Test/1.0 (+http://academy.example/)", Duration.ofMillis(300));
        look = new LinkLook(outside, web.services(), URI.create("https://academy.example/"), CLOCK);
    }

    @AfterEach
    void closed() throws IOException {
        outside.close();
        web.close();
    }

    private Finding look(String address) {
        return look.look(LinkAddress.of(address));
    }

    private Finding lookAtPath(String path) {
        String url = web.address(path).toString();
        return look.look(new LinkAddress(LinkAddress.Service.OTHER, LinkAddress.Kind.FILE, url, null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {FILM, CLIP})
    void aVideoThatMayBeEmbeddedIsFine(String video) {
        web.answers(
                video,
                exchange -> FakeWeb.send(exchange, 200, "{\"type\":\"video\"}", "Content-Type", "application/json"));
        assertThat(look(video)).isEqualTo(new Finding.Fine());
        assertThat(web.asked()).singleElement().satisfies(asked -> {
            assertThat(asked.method()).isEqualTo("GET");
            assertThat(asked.agent()).startsWith("Lectern-Test/1.0 (+http");
        });
    }

    @ParameterizedTest
    @CsvSource({"401, NOT_EMBEDDABLE", "403, NOT_SHARED", "404, GONE", "410, GONE"})
    void whatTheServiceSaysOfAVideoHolds(int status, Reason reason) {
        web.answers(FILM, status);
        assertThat(look(FILM)).isEqualTo(new Finding.Gone(reason));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 500, 502, 503})
    void aFaultOfTheServiceMayPass(int status) {
        web.answers(FILM, status);
        assertThat(look(FILM)).isEqualTo(new Finding.Failed(Reason.FAULT, true));
    }

    @ParameterizedTest
    @CsvSource({
        "429, 120, PT2M",
        "503, 30, PT30S",
        "429, 'Mon, 23 Nov 2026 03:00:00 GMT', PT1H",
        "429, soon, ",
        "429, , ",
    })
    void aBusyServiceIsLeftAloneAsLongAsItSays(int status, String retryAfter, Duration pause) {
        if (retryAfter == null) {
            web.answers(FILM, status);
        } else {
            web.answers(FILM, status, "Retry-After", retryAfter);
        }
        assertThat(look(FILM)).isEqualTo(new Finding.Later(pause));
    }

    @Test
    void aServiceThatDoesNotAnswerInTimeIsNotWaitedFor() {
        web.answers(FILM, exchange -> {
            try {
                Thread.sleep(3000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        assertThat(look(FILM)).isEqualTo(new Finding.Failed(Reason.NO_ANSWER, false));
    }

    @Test
    void aFileIsAskedForWithoutLoadingIt() {
        web.answers("/a.pdf", 200);
        assertThat(lookAtPath("/a.pdf")).isEqualTo(new Finding.Fine());
        assertThat(web.asked()).extracting(FakeWeb.Asked::method).containsExactly("HEAD");
    }

    @Test
    void whatCannotBeToldWithoutSendingIsAskedForOnce() {
        web.answers(
                "/a.pdf",
                exchange -> FakeWeb.send(exchange, exchange.getRequestMethod().equals("HEAD") ? 405 : 206, ""));
        assertThat(lookAtPath("/a.pdf")).isEqualTo(new Finding.Fine());
        assertThat(lookAtPath("/gone.pdf")).isEqualTo(new Finding.Gone(Reason.GONE));
        assertThat(web.asked()).extracting(FakeWeb.Asked::method).containsExactly("HEAD", "GET", "HEAD", "GET");
    }

    @Test
    void whoIsSentToSignInSeesThatItIsNotShared() {
        web.answers("/private", 302, "Location", "https://accounts.google.com/ServiceLogin?continue=x");
        assertThat(lookAtPath("/private")).isEqualTo(new Finding.Gone(Reason.NOT_SHARED));
    }

    @Test
    void redirectsAreFollowedButNotForEver() {
        web.answers("/old", 301, "Location", "/new name");
        web.answers("/new name", 200);
        web.answers("/round", 302, "Location", "/round");
        assertThat(lookAtPath("/old")).isEqualTo(new Finding.Fine());
        assertThat(lookAtPath("/round")).isEqualTo(new Finding.Failed(Reason.NO_ANSWER, false));
    }

    @Test
    void knowsWhetherTheNetworkIsThere() {
        assertThat(look.networkIsThere()).isTrue();
        web.close();
        assertThat(look.networkIsThere()).isFalse();
    }

    /** The second host is one of a private network: whoever redirects there gets nothing from it. */
    @Test
    void nobodyIsSentIntoAPrivateNetwork() throws IOException {
        String elsewhere = web.address("/secret").toString().replace("127.0.0.1", "127.0.0.2");
        web.answers("/trap", 302, "Location", elsewhere);
        web.answers("/file", 302, "Location", "file:///etc/passwd");
        InetAddress here = InetAddress.getByName("127.0.0.1");
        try (var careful = new OutsideWeb(
                new Reach(InetAddress::getAllByName, here::equals, port -> true), "x", Duration.ofSeconds(1))) {
            assertThatThrownBy(() -> careful.ask("GET", web.address("/trap"), Map.of()))
                    .isInstanceOf(UnknownHostException.class);
            assertThatThrownBy(() -> careful.ask("GET", web.address("/file"), Map.of()))
                    .isInstanceOf(OutsideWeb.Refused.class);
        }
        try (var open = new OutsideWeb(Reach.PUBLIC, "x", Duration.ofSeconds(1))) {
            for (String address :
                    new String[] {"http://localhost/", "http://127.0.0.1/", "http://[::1]/", "http://169.254.169.254/"
                    }) {
                assertThatThrownBy(() -> open.ask("GET", URI.create(address), Map.of()))
                        .isInstanceOf(IOException.class);
            }
            assertThatThrownBy(() -> open.ask("GET", web.address("/trap"), Map.of()))
                    .isInstanceOf(OutsideWeb.Refused.class);
        }
        assertThat(web.asked()).extracting(FakeWeb.Asked::what).containsExactly("/trap", "/file");
    }
}
