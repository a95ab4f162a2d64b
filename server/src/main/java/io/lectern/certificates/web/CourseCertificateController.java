package io.lectern.certificates.web;

import io.lectern.accounts.Actor;
import io.lectern.certificates.internal.Certificate;
import io.lectern.certificates.internal.EditCertificateRule;
import io.lectern.certificates.internal.IssueCertificate;
import io.lectern.certificates.internal.ReadCertificates;
import io.lectern.certificates.internal.SampleCertificate;
import io.lectern.certificates.paper.CertificatePaper;
import io.lectern.media.StoredFile;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/courses/{courseId}")
@Tag(name = "certificates")
class CourseCertificateController {

    /** @param editable whether the person may issue and revoke @param next where the next page starts, null after the last */
    record CertificatePage(
            List<CertificateView> items,
            boolean editable,
            @Nullable UUID next) {}

    /** Somebody who has completed the course and has had no certificate of it. */
    record CertificateEarner(UUID personId, String name, String email, Instant completedAt) {
        static CertificateEarner of(ReadCertificates.Earner earner) {
            return new CertificateEarner(
                    earner.person().id().value(),
                    earner.person().name(),
                    earner.person().email(),
                    earner.completedAt());
        }
    }

    record CertificateEarners(List<CertificateEarner> items) {}

    record IssueTo(@NotNull UUID personId) {}

    /** @param id of the picture, to be named in the rule */
    record SignaturePicture(String id) {}

    private final ReadCertificates read;
    private final IssueCertificate issue;
    private final EditCertificateRule rules;
    private final SampleCertificate sample;
    private final CertificatePaper paper;
    private final CertificateViews views;

    CourseCertificateController(
            ReadCertificates read,
            IssueCertificate issue,
            EditCertificateRule rules,
            SampleCertificate sample,
            CertificatePaper paper,
            CertificateViews views) {
        this.read = read;
        this.issue = issue;
        this.rules = rules;
        this.sample = sample;
        this.paper = paper;
        this.views = views;
    }

    @GetMapping("/certificates")
    @Operation(operationId = "listCourseCertificates", summary = "All certificates of the course, for its staff")
    CertificatePage list(
            Actor actor, @PathVariable UUID courseId, @RequestParam(required = false) @Nullable UUID cursor) {
        ReadCertificates.Page page = read.ofCourse(actor, courseId, cursor);
        return new CertificatePage(views.of(page.certificates()), page.editable(), page.next());
    }

    @GetMapping("/certificates/earners")
    @Operation(
            operationId = "listCertificateEarners",
            summary = "Who has completed the course and has had no certificate of it")
    CertificateEarners earners(Actor actor, @PathVariable UUID courseId) {
        return new CertificateEarners(read.earners(actor, courseId).stream()
                .map(CertificateEarner::of)
                .toList());
    }

    @PostMapping("/certificates")
    @Operation(
            operationId = "issueCertificate",
            summary = "Gives a person a certificate; who has one that holds keeps that")
    CertificateView issue(Actor actor, @PathVariable UUID courseId, @Valid @RequestBody IssueTo request) {
        return views.of(issue.byHand(actor, courseId, request.personId()));
    }

    @GetMapping("/certificate-rule")
    @Operation(operationId = "getCertificateRule", summary = "When and how the course issues certificates")
    RuleView rule(Actor actor, @PathVariable UUID courseId) {
        return RuleView.of(rules.read(actor, courseId));
    }

    @PutMapping("/certificate-rule")
    @Operation(
            operationId = "changeCertificateRule",
            summary = "Changes the rule; certificates that exist stay as they are")
    RuleView change(Actor actor, @PathVariable UUID courseId, @Valid @RequestBody RuleView.ChangedRule request) {
        return RuleView.of(rules.change(actor, courseId, request.revision(), request.change()));
    }

    @GetMapping(path = "/certificate-rule/preview", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(
            operationId = "previewCertificate",
            summary = "A certificate as the rule would make it, unsigned and marked as a sample, as PDF")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PDF_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> preview(
            Actor actor, @PathVariable UUID courseId, @RequestParam(defaultValue = "en") String language) {
        return sheet(sample.of(actor, courseId, language));
    }

    @PostMapping(path = "/certificate-rule/preview", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(
            operationId = "previewChangedCertificate",
            summary = "The same by a rule that is not saved; its revision does not matter")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PDF_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> previewChanged(
            Actor actor,
            @PathVariable UUID courseId,
            @RequestParam(defaultValue = "en") String language,
            @Valid @RequestBody RuleView.ChangedRule request) {
        return sheet(sample.of(actor, rules.tried(actor, courseId, request.change()), language));
    }

    private ResponseEntity<byte[]> sheet(Certificate certificate) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename("sample.pdf")
                                .build()
                                .toString())
                .body(paper.sample(certificate));
    }

    @PostMapping(path = "/certificate-rule/signature", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(operationId = "uploadSignature", summary = "Keeps a picture of a signature for the rule to name")
    SignaturePicture signature(Actor actor, @PathVariable UUID courseId, @RequestPart MultipartFile file)
            throws IOException {
        try (InputStream content = file.getInputStream()) {
            StoredFile stored = rules.addSignature(
                    actor, courseId, content, Objects.requireNonNullElse(file.getOriginalFilename(), "signature"));
            return new SignaturePicture(stored.id().value());
        }
    }
}
