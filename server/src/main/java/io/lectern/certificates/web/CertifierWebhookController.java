package io.lectern.certificates.web;

import io.lectern.certificates.certifier.HearCertifier;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** For Certifier itself, which has no session: what it says is signed. */
@Hidden
@RestController
class CertifierWebhookController {

    private static final int LARGEST = 65_536;

    private final HearCertifier hear;

    CertifierWebhookController(HearCertifier hear) {
        this.hear = hear;
    }

    /** Exactly the bytes that were signed; what is longer than any announcement is cut, and its signature is wrong. */
    @PostMapping("/api/public/certifier/events")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void announced(
            InputStream body, @RequestHeader(name = "X-Webhook-Signature", required = false) @Nullable String signature)
            throws IOException {
        hear.hear(body.readNBytes(LARGEST), signature);
    }
}
