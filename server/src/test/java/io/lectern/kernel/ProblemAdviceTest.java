package io.lectern.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

class ProblemAdviceTest {

    private final ProblemAdvice advice = new ProblemAdvice(DataSize.ofMegabytes(1));
    private final Logger log = (Logger) LoggerFactory.getLogger(ProblemAdvice.class);
    private final ListAppender<ILoggingEvent> written = new ListAppender<>();

    @BeforeEach
    void listen() {
        log.setLevel(Level.DEBUG);
        written.start();
        log.addAppender(written);
    }

    @AfterEach
    void stopListening() {
        log.detachAppender(written);
        log.setLevel(null);
    }

    @Test
    void aClientThatGoesAwayIsNoFailure() throws Exception {
        for (var gone : new Exception[] {
            new IOException("Broken pipe"),
            new IOException("Connection reset by peer"),
            new UncheckedIOException(new IOException("Broken pipe"))
        }) {
            assertThat(advice.fail(gone, new MockHttpServletResponse())).isNull();
        }
        assertThat(written.list).hasSize(3).allMatch(event -> event.getLevel().equals(Level.DEBUG));
    }

    @Test
    void anyOtherFailureIsToldAndLogged() throws Exception {
        assertThat(advice.fail(new IOException("No space left on device"), new MockHttpServletResponse()))
                .isNotNull()
                .satisfies(answer -> assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR));
        assertThat(written.list)
                .singleElement()
                .extracting(ILoggingEvent::getLevel)
                .isEqualTo(Level.ERROR);
    }

    @Test
    void contentThatBrokeOffIsNotFilledUpWithWords() {
        var response = new MockHttpServletResponse();
        response.setCommitted(true);
        var damaged = new IOException("damaged");
        assertThatThrownBy(() -> advice.fail(damaged, response)).isSameAs(damaged);
        var gone = new GeneralProblem.NotFound("lesson");
        assertThatThrownBy(() -> advice.refuse(gone, response)).isSameAs(gone);
    }

    @Test
    void whatWasSaidOfContentDoesNotHoldForTheProblem() {
        var response = new MockHttpServletResponse();
        response.setHeader("Cache-Control", "max-age=31536000, immutable");
        response.setContentLengthLong(5000);
        advice.refuse(new GeneralProblem.NotFound("lesson"), response);
        assertThat(response.getHeader("Cache-Control")).isNull();
        assertThat(response.getContentLengthLong()).isNotEqualTo(5000);
    }
}
