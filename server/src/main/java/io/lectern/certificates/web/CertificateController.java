package io.lectern.certificates.web;

import io.lectern.accounts.Actor;
import io.lectern.certificates.internal.Certificate;
import io.lectern.certificates.internal.EndCertificate;
import io.lectern.certificates.internal.ReadCertificates;
import io.lectern.certificates.paper.CertificatePaper;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/certificates")
@Tag(name = "certificates")
class CertificateController {

    private static final int LONGEST_REASON = 500;

    record Certificates(List<CertificateView> items) {}

    record EndingReason(
            @NotBlank @Size(max = LONGEST_REASON) String reason) {}

    private final ReadCertificates read;
    private final EndCertificate end;
    private final CertificatePaper paper;
    private final CertificateViews views;

    CertificateController(ReadCertificates read, EndCertificate end, CertificatePaper paper, CertificateViews views) {
        this.read = read;
        this.end = end;
        this.paper = paper;
        this.views = views;
    }

    @GetMapping
    @Operation(operationId = "listMyCertificates", summary = "The person's own certificates, the newest first")
    Certificates mine(Actor actor) {
        return new Certificates(views.of(read.mine(actor)));
    }

    @GetMapping("/{id}")
    @Operation(operationId = "getCertificate", summary = "A certificate, for whose it is and for staff")
    CertificateView one(Actor actor, @PathVariable UUID id) {
        return views.of(read.one(actor, id));
    }

    @GetMapping(path = "/{id}/document", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(operationId = "getCertificateDocument", summary = "The certificate on paper, as PDF")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PDF_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> document(Actor actor, @PathVariable UUID id) {
        Certificate certificate = read.holding(actor, id);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(certificate.number() + ".pdf")
                                .build()
                                .toString())
                .body(paper.pdf(certificate));
    }

    @PostMapping("/{id}/revocation")
    @Operation(operationId = "revokeCertificate", summary = "Takes a certificate back for good")
    CertificateView revoke(Actor actor, @PathVariable UUID id, @Valid @RequestBody EndingReason request) {
        return views.of(end.revoke(actor, id, request.reason()));
    }

    @PostMapping("/{id}/reissue")
    @Operation(
            operationId = "reissueCertificate",
            summary =
                    "Puts a new certificate in its place, with what name, course and rule say now; again answers the same")
    CertificateView reissue(Actor actor, @PathVariable UUID id, @Valid @RequestBody EndingReason request) {
        return views.of(end.reissue(actor, id, request.reason()));
    }
}
