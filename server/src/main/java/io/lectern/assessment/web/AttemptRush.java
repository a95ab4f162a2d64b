package io.lectern.assessment.web;

import io.lectern.assessment.AssessmentProblem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * When a whole school begins, answers or hands in at the same moment, the server takes up a few of them at a time and asks the
 * others to come again: what it has taken up is done quickly, and nobody waits for an answer that never comes. It stands before
 * everything that costs something, so a refusal costs next to nothing.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class AttemptRush extends OncePerRequestFilter {

    private static final int PLACES_PER_PROCESSOR = 2;

    /** Bytes of a request that is waited for before it takes a place; answers are shorter, but for a very long essay. */
    private static final int LONGEST = 256 * 1024;

    /** What learners do at the same moment. A saving comes again by itself, a hand-in has somebody waiting for it. */
    private enum Errand {
        SAVE("PUT", "/api/attempts/[^/]+/responses", Duration.ofMillis(100)),
        START("POST", "/api/assessments/[^/]+/attempts", Duration.ofMillis(500)),
        SUBMIT("POST", "/api/attempts/[^/]+/(submission|late)", Duration.ofSeconds(2));

        private final String method;
        private final Pattern path;
        private final Duration patience;

        Errand(String method, String path, Duration patience) {
            this.method = method;
            this.path = Pattern.compile(path);
            this.patience = patience;
        }

        static Optional<Errand> of(HttpServletRequest request) {
            return Arrays.stream(values())
                    .filter(errand -> errand.method.equals(request.getMethod())
                            && errand.path.matcher(request.getRequestURI()).matches())
                    .findFirst();
        }
    }

    private final Turnstile turnstile =
            new Turnstile(PLACES_PER_PROCESSOR * Runtime.getRuntime().availableProcessors());
    private final HandlerExceptionResolver answers;

    AttemptRush(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver answers) {
        this.answers = answers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Errand> errand = Errand.of(request);
        if (errand.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        HttpServletRequest arrived = RequestInHand.of(request, LONGEST);
        if (enters(errand.get())) {
            try {
                chain.doFilter(arrived, response);
            } finally {
                turnstile.leave();
            }
        } else {
            answers.resolveException(request, response, null, new AssessmentProblem.Rush());
        }
    }

    private boolean enters(Errand errand) {
        try {
            return turnstile.enter(errand.patience);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
