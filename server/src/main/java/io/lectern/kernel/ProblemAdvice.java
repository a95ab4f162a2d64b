package io.lectern.kernel;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;

/** The one place where refusals and failures become RFC 9457 answers. */
@RestControllerAdvice
@Order(0)
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    private static final List<String> OF_CONTENT = List.of(
            HttpHeaders.CONTENT_LENGTH,
            HttpHeaders.CONTENT_RANGE,
            HttpHeaders.ACCEPT_RANGES,
            HttpHeaders.CACHE_CONTROL,
            HttpHeaders.ETAG);

    private final DataSize largestUpload;

    ProblemAdvice(@Value("${spring.servlet.multipart.max-file-size:60MB}") DataSize largestUpload) {
        this.largestUpload = largestUpload;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refuse(Problem problem, HttpServletResponse response) {
        if (response.isCommitted()) {
            throw problem;
        }
        takeBack(response);
        return answer(problem);
    }

    /** What was said of content that could not be delivered does not hold for the problem. */
    private static void takeBack(HttpServletResponse response) {
        OF_CONTENT.forEach(name -> response.setHeader(name, null));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refuse(OptimisticLockingFailureException e) {
        return answer(new GeneralProblem.Conflict("record"));
    }

    /** Null when nobody is there to read an answer: a browser that goes away in the middle is no failure of ours. */
    @ExceptionHandler
    @Nullable
    ResponseEntity<ProblemDetail> fail(Exception e, HttpServletResponse response) throws Exception {
        if (DisconnectedClientHelper.isClientDisconnectedException(e)) {
            log.debug("the client went away", e);
            return null;
        }
        log.error("request failed", e);
        if (response.isCommitted()) {
            // Content that broke off must not be filled up with other words: the connection ends instead.
            throw e;
        }
        takeBack(response);
        ProblemDetail body = ProblemDetail.forStatus(HttpStatus.INTERNAL_SERVER_ERROR);
        body.setType(URI.create("/problems/internal"));
        body.setTitle("Something went wrong on our side");
        body.setDetail("Nothing of yours was lost. Please try again; if it stays, tell your administrator.");
        return ResponseEntity.internalServerError().body(body);
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<GeneralProblem.Invalid.Field> fields = e.getBindingResult().getFieldErrors().stream()
                .map(f -> new GeneralProblem.Invalid.Field(
                        f.getField(),
                        f.getCode() == null ? "invalid" : f.getCode(),
                        f.getDefaultMessage() == null ? "is not valid" : f.getDefaultMessage()))
                .toList();
        ResponseEntity<ProblemDetail> answer = answer(new GeneralProblem.Invalid(fields));
        return ResponseEntity.status(answer.getStatusCode())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(answer.getBody());
    }

    /** Larger than the server takes at all: refused before any use case could say so. */
    @Override
    protected @Nullable ResponseEntity<Object> handleMaxUploadSizeExceededException(
            MaxUploadSizeExceededException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ResponseEntity<ProblemDetail> answer = answer(new GeneralProblem.UploadTooLarge(largestUpload.toMegabytes()));
        return ResponseEntity.status(answer.getStatusCode())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(answer.getBody());
    }

    private static ResponseEntity<ProblemDetail> answer(Problem problem) {
        ProblemDetail body = ProblemDetail.forStatus(problem.status());
        body.setType(URI.create("/problems/" + problem.slug()));
        body.setTitle(problem.title());
        body.setDetail(problem.detail());
        problem.properties().forEach(body::setProperty);
        var answer = ResponseEntity.status(problem.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (problem.property("retryAfterSeconds") instanceof Long seconds) {
            answer.header(HttpHeaders.RETRY_AFTER, seconds.toString());
        }
        return answer.body(body);
    }
}
