package io.lectern.media.upload.web;

import io.lectern.accounts.Actor;
import io.lectern.kernel.Problem;
import io.lectern.media.UploadProblem;
import io.lectern.media.upload.BeginUpload;
import io.lectern.media.upload.Checksum;
import io.lectern.media.upload.OwnUploads;
import io.lectern.media.upload.ReceiveUpload;
import io.lectern.media.upload.Upload;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/**
 * The tus protocol 1.0.0 with creation, creation-with-upload, expiration, checksum and termination. It is a standard of its own,
 * so the contract of the other calls does not describe it.
 */
@RestController
@Hidden
class TusController {

    private static final String VERSION = "1.0.0";
    private static final String EXTENSIONS = "creation,creation-with-upload,expiration,checksum,termination";
    private static final String PART = "application/offset+octet-stream";
    private static final String OFFSET = "Upload-Offset";
    private static final String METHOD = "X-HTTP-Method-Override";
    private static final int WRONG_CHECKSUM = 460;
    /** So much of a refused body is read on, for the answer to arrive at somebody who is still sending. */
    private static final long READ_ON = 64L * 1024 * 1024;

    private final BeginUpload begin;
    private final ReceiveUpload receive;
    private final OwnUploads own;

    TusController(BeginUpload begin, ReceiveUpload receive, OwnUploads own) {
        this.begin = begin;
        this.receive = receive;
        this.own = own;
    }

    @ModelAttribute
    void speak(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Tus-Resumable", VERSION);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        boolean asks = request.getMethod().equals("OPTIONS");
        if (!asks && !VERSION.equals(request.getHeader("Tus-Resumable"))) {
            response.setHeader("Tus-Version", VERSION);
            throw new UploadProblem.OtherVersion();
        }
    }

    @RequestMapping(
            path = {"/api/uploads", "/api/uploads/{id}"},
            method = RequestMethod.OPTIONS)
    ResponseEntity<Void> options(Actor actor) {
        return ResponseEntity.noContent()
                .header("Tus-Version", VERSION)
                .header("Tus-Extension", EXTENSIONS)
                .header("Tus-Max-Size", Long.toString(begin.mostOf(actor)))
                .header("Tus-Checksum-Algorithm", "sha1,sha256")
                .build();
    }

    @PostMapping("/api/uploads")
    ResponseEntity<Void> create(
            Actor actor,
            @RequestHeader("Upload-Length") String length,
            @RequestHeader("Upload-Metadata") String metadata,
            @RequestHeader(name = "Upload-Checksum", required = false) @Nullable String checksum,
            HttpServletRequest request)
            throws IOException {
        Checksum sum = checksum == null ? null : Checksum.of(checksum);
        Upload upload = begin.begin(actor, UploadMetadata.of(metadata).announced(number(length)));
        if (isPart(request)) {
            upload = append(actor, upload.id(), 0, request, sum);
        }
        return progress(ResponseEntity.created(URI.create("/api/uploads/" + upload.id())), upload);
    }

    @RequestMapping(path = "/api/uploads/{id}", method = RequestMethod.HEAD)
    ResponseEntity<Void> standing(Actor actor, @PathVariable UUID id) {
        Upload upload = receive.standing(actor, id);
        return progress(ResponseEntity.ok().header("Upload-Length", Long.toString(upload.length())), upload);
    }

    @PatchMapping("/api/uploads/{id}")
    ResponseEntity<Void> part(
            Actor actor,
            @PathVariable UUID id,
            @RequestHeader(OFFSET) String offset,
            @RequestHeader(name = "Upload-Checksum", required = false) @Nullable String checksum,
            HttpServletRequest request)
            throws IOException {
        if (!isPart(request)) {
            throw new UploadProblem.NotAPart();
        }
        Checksum sum = checksum == null ? null : Checksum.of(checksum);
        return progress(ResponseEntity.noContent(), append(actor, id, number(offset), request, sum));
    }

    /** For who cannot send PATCH. */
    @PostMapping(path = "/api/uploads/{id}", headers = METHOD + "=PATCH")
    ResponseEntity<Void> partByPost(
            Actor actor,
            @PathVariable UUID id,
            @RequestHeader(OFFSET) String offset,
            @RequestHeader(name = "Upload-Checksum", required = false) @Nullable String checksum,
            HttpServletRequest request)
            throws IOException {
        return part(actor, id, offset, checksum, request);
    }

    @DeleteMapping("/api/uploads/{id}")
    ResponseEntity<Void> end(Actor actor, @PathVariable UUID id) {
        own.end(actor, id);
        return ResponseEntity.noContent().build();
    }

    /** For who cannot send DELETE. */
    @PostMapping(path = "/api/uploads/{id}", headers = METHOD + "=DELETE")
    ResponseEntity<Void> endByPost(Actor actor, @PathVariable UUID id) {
        return end(actor, id);
    }

    /** The protocol's own status, which is none of HTTP's. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> refuse(UploadProblem.WrongChecksum problem) {
        ProblemDetail body = ProblemDetail.forStatus(WRONG_CHECKSUM);
        body.setType(URI.create("/problems/" + problem.slug()));
        body.setTitle(problem.title());
        body.setDetail(problem.detail());
        return ResponseEntity.status(WRONG_CHECKSUM)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body);
    }

    private Upload append(Actor actor, UUID id, long offset, HttpServletRequest request, @Nullable Checksum checksum)
            throws IOException {
        InputStream body = request.getInputStream();
        try {
            return receive.append(actor, id, offset, body, checksum);
        } catch (Problem refusal) {
            if (request.getContentLengthLong() >= 0 && request.getContentLengthLong() <= READ_ON) {
                body.transferTo(OutputStream.nullOutputStream());
            }
            throw refusal;
        }
    }

    private static ResponseEntity<Void> progress(ResponseEntity.HeadersBuilder<?> answer, Upload upload) {
        String expires =
                DateTimeFormatter.RFC_1123_DATE_TIME.format(upload.expiresAt().atOffset(ZoneOffset.UTC));
        return answer.header(OFFSET, Long.toString(upload.arrived()))
                .header("Upload-Expires", expires)
                .build();
    }

    private static boolean isPart(HttpServletRequest request) {
        return PART.equals(request.getContentType());
    }

    private static long number(String header) {
        if (!header.matches("[0-9]{1,18}")) {
            throw new UploadProblem.Malformed("a number of bytes");
        }
        return Long.parseLong(header);
    }
}
