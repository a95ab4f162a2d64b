package io.lectern.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.assessment.AssessmentProblem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.ModelAndView;

class AttemptRushTest {

    private static final String SAVE = "/api/attempts/1/responses";

    private final List<Exception> refusals = new ArrayList<>();
    private final AttemptRush rush = new AttemptRush((_, _, _, refusal) -> {
        refusals.add(refusal);
        return new ModelAndView();
    });
    private final CountDownLatch end = new CountDownLatch(1);
    private final List<Thread> inside = new ArrayList<>();

    @AfterEach
    void letOut() throws InterruptedException {
        end.countDown();
        for (Thread thread : inside) {
            thread.join();
        }
    }

    @Test
    void asksForPatienceWhenEveryPlaceIsTaken() throws Exception {
        fill();
        var answered = new CompletableFuture<Boolean>();
        rush.doFilter(
                new MockHttpServletRequest("PUT", SAVE),
                new MockHttpServletResponse(),
                (_, _) -> answered.complete(true));
        assertThat(answered).isNotDone();
        assertThat(refusals).singleElement().isInstanceOfSatisfying(AssessmentProblem.Rush.class, problem -> {
            assertThat(problem.status().value()).isEqualTo(503);
            assertThat(problem.property("retryAfterSeconds")).isInstanceOf(Long.class);
        });
    }

    @Test
    void waitsLongerForSomebodyWhoHandsIn() throws Exception {
        fill();
        Thread.ofVirtual().start(() -> {
            sleep(Duration.ofMillis(600));
            end.countDown();
        });
        var handedIn = new CompletableFuture<Boolean>();
        rush.doFilter(
                new MockHttpServletRequest("POST", "/api/attempts/1/submission"),
                new MockHttpServletResponse(),
                (_, _) -> handedIn.complete(true));
        assertThat(handedIn).isCompletedWithValue(true);
        assertThat(refusals).isEmpty();
    }

    @Test
    void leavesEverythingElseAlone() throws Exception {
        fill();
        for (String path : List.of("/api/attempts/1", "/api/assessments/1/attempts", "/api/attempts/1/responses")) {
            var passed = new CompletableFuture<Boolean>();
            rush.doFilter(
                    new MockHttpServletRequest("GET", path),
                    new MockHttpServletResponse(),
                    (_, _) -> passed.complete(true));
            assertThat(passed).isCompletedWithValue(true);
        }
    }

    @Test
    void givesAPlaceBackAlsoAfterAFailure() throws Exception {
        for (int i = 0; i < 100; i++) {
            var request = new MockHttpServletRequest("PUT", SAVE);
            try {
                rush.doFilter(request, new MockHttpServletResponse(), (_, _) -> {
                    throw new IllegalStateException("the database is gone");
                });
            } catch (IllegalStateException expected) {
                assertThat(expected).hasMessageContaining("database");
            }
        }
        assertThat(refusals).isEmpty();
    }

    @Test
    void takesNoPlaceBeforeTheWholeRequestIsThere() throws Exception {
        var request = new MockHttpServletRequest("PUT", SAVE);
        request.setContent("{\"responses\":[]}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var read = new ArrayList<String>();
        rush.doFilter(request, new MockHttpServletResponse(), (arrived, _) -> {
            assertThat(request.getInputStream().read())
                    .as("left of the connection")
                    .isEqualTo(-1);
            read.add(new String(arrived.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
        });
        assertThat(read).containsExactly("{\"responses\":[]}");
    }

    /** Requests that stay until the end of the test, so many that none more is let in. */
    private void fill() throws InterruptedException {
        var entered = new Semaphore(0);
        FilterChain staying = (ServletRequest _, jakarta.servlet.ServletResponse _) -> {
            entered.release();
            await(end);
        };
        int places = 2 * Runtime.getRuntime().availableProcessors();
        for (int i = 0; i < places; i++) {
            inside.add(Thread.ofVirtual().start(() -> {
                try {
                    rush.doFilter(new MockHttpServletRequest("PUT", SAVE), new MockHttpServletResponse(), staying);
                } catch (java.io.IOException | jakarta.servlet.ServletException e) {
                    throw new IllegalStateException(e);
                }
            }));
        }
        entered.acquire(places);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
