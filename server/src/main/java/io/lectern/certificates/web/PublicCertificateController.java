package io.lectern.certificates.web;

import io.lectern.accounts.AcademyProfile;
import io.lectern.certificates.credential.Credentials;
import io.lectern.certificates.internal.CheckCertificate;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** For anybody, signed in or not, and for programs on other sites that check credentials. */
@RestController
@CrossOrigin
@Tag(name = "certificates")
class PublicCertificateController {

    private static final String CREDENTIAL = "application/vc";
    private static final String DID_DOCUMENT = "application/did+json";
    private static final CacheControl A_MINUTE =
            CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();

    private final CheckCertificate check;
    private final Credentials credentials;
    private final AcademyProfile academy;
    private final JsonMapper json;
    private final Clock clock;

    PublicCertificateController(
            CheckCertificate check, Credentials credentials, AcademyProfile academy, JsonMapper json, Clock clock) {
        this.check = check;
        this.credentials = credentials;
        this.academy = academy;
        this.json = json;
        this.clock = clock;
    }

    @GetMapping("/api/public/certificates/{id}")
    @Operation(operationId = "checkCertificate", summary = "Whether a certificate holds, and what it says; for anybody")
    CertificateCheck check(@PathVariable UUID id) {
        return CertificateCheck.of(
                check.find(id), clock.instant(), academy.address("/api/public/certificates/" + id + "/credential"));
    }

    @GetMapping(path = "/api/public/certificates/{id}/credential", produces = CREDENTIAL)
    @Operation(operationId = "getCredential", summary = "The certificate as a signed Open Badge 3.0")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(type = "object")))
    ResponseEntity<byte[]> credential(@PathVariable UUID id) {
        return answer(CREDENTIAL, credentials.badge(id));
    }

    @GetMapping(path = "/api/public/status-lists/{number}", produces = CREDENTIAL)
    @Operation(operationId = "getStatusList", summary = "The signed list of certificates that hold no longer")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(type = "object")))
    ResponseEntity<byte[]> statusList(@PathVariable int number) {
        return answer(CREDENTIAL, credentials.statusList(number));
    }

    /** The second address is that of an academy whose own address has a path. */
    @GetMapping(
            path = {"/.well-known/did.json", "/did.json"},
            produces = DID_DOCUMENT)
    @Operation(operationId = "getIssuer", summary = "The public keys that credentials of this academy are signed with")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(type = "object")))
    ResponseEntity<byte[]> issuer() {
        return answer(DID_DOCUMENT, credentials.issuerDocument());
    }

    /** As bytes, since what is said must be written in UTF-8 whatever the type is called. */
    private ResponseEntity<byte[]> answer(String type, Map<String, Object> body) {
        return ResponseEntity.ok()
                .cacheControl(A_MINUTE)
                .contentType(MediaType.parseMediaType(type))
                .body(json.writeValueAsBytes(body));
    }
}
