package io.lectern.tutor.room;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.accounts.testing.SignedInPerson;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.liveclass.ClassKind;
import io.lectern.liveclass.internal.ClassDesk;
import io.lectern.realtime.SteadyTime;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A room full of listeners on one machine: how soon a hush and an answer reach them all. Run by name; it is not quick. */
@OnNetwork
class CrowdMeasure {

    private static final int LISTENERS = 1000;

    @Autowired
    private TestPeople people;

    @Autowired
    private ClassDesk desk;

    @Autowired
    private SteadyTime time;

    @LocalServerPort
    private int port;

    @Test
    void deliversToAThousandListeners() throws InterruptedException {
        SignedInPerson teacher = people.teacher();
        FakeSchool.employ(teacher.id());
        var liveClass = desk.open(
                teacher.actor(),
                new ClassDesk.Wish(
                        FakeSchool.PLAN.lesson(),
                        ClassKind.GROUP,
                        null,
                        "noor",
                        null,
                        UUID.randomUUID().toString()));
        Collection<Long> answers = new ConcurrentLinkedQueue<>();
        Collection<Long> hushes = new ConcurrentLinkedQueue<>();
        HttpClient http = HttpClient.newHttpClient();
        SignedInPerson learner = people.student();
        FakeSchool.enrol(learner.id());
        List<WebSocket> sockets = new ArrayList<>();
        for (int i = 0; i < LISTENERS; i++) {
            sockets.add(http.newWebSocketBuilder()
                    .header("Cookie", learner.cookies())
                    .buildAsync(
                            URI.create("ws://localhost:" + port + "/ws/classes/"
                                    + liveClass.id().value()),
                            new Ear(answers, hushes))
                    .join());
            sockets.getLast().sendText("{\"type\":\"hello\"}", true).join();
        }
        Thread.sleep(3000);
        answers.clear();
        for (int i = 0; i < 5; i++) {
            sockets.getFirst()
                    .sendText(
                            "{\"type\":\"ask\",\"id\":\"" + UUID.randomUUID() + "\",\"text\":\"What is stock?\"}", true)
                    .join();
            Thread.sleep(4000);
        }
        System.out.println("answers " + figures(answers) + "; hushes " + figures(hushes));
        assertThat(answers.size() + hushes.size()).isGreaterThan(LISTENERS);
        sockets.forEach(WebSocket::abort);
    }

    private static String figures(Collection<Long> values) {
        List<Long> sorted = values.stream().sorted().toList();
        return sorted.isEmpty()
                ? "none"
                : "n=" + sorted.size() + " p50=" + sorted.get(sorted.size() / 2) + " p95="
                        + sorted.get(sorted.size() * 95 / 100) + " max=" + sorted.getLast() + " ms";
    }

    /** Notes how long a message was under way: from the room's decision to this listener. */
    private final class Ear implements WebSocket.Listener {

        private final Collection<Long> answers;
        private final Collection<Long> hushes;
        private final StringBuilder partial = new StringBuilder();

        Ear(Collection<Long> answers, Collection<Long> hushes) {
            this.answers = answers;
            this.hushes = hushes;
        }

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            partial.append(data);
            if (last) {
                long now = time.millis();
                String text = partial.toString();
                partial.setLength(0);
                if (text.contains("\"type\":\"hush\"")) {
                    hushes.add(now - number(text, "\"at\":"));
                } else if (text.contains("\"type\":\"answer\"") && text.contains("\"part\":0,")) {
                    answers.add(now - (number(text, "\"startAt\":") - Tempo.USUAL.clauseAhead()));
                }
            }
            socket.request(1);
            return CompletableFuture.completedStage(null);
        }

        private static long number(String text, String key) {
            int from = text.indexOf(key) + key.length();
            int to = from;
            while (Character.isDigit(text.charAt(to))) {
                to++;
            }
            return Long.parseLong(text.substring(from, to));
        }
    }
}
