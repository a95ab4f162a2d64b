package io.lectern.certificates.web;

import io.lectern.accounts.Actor;
import io.lectern.certificates.certifier.SendEarlier;
import io.lectern.certificates.certifier.WatchCertifier;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/certifier")
@Tag(name = "certificates")
class CertifierController {

    private final WatchCertifier watch;
    private final SendEarlier earlier;

    CertifierController(WatchCertifier watch, SendEarlier earlier) {
        this.watch = watch;
        this.earlier = earlier;
    }

    @GetMapping
    @Operation(operationId = "getCertifier", summary = "What waits for Certifier.io, and why")
    CertifierView read(Actor actor) {
        return CertifierView.of(watch.read(actor));
    }

    @PostMapping("/earlier")
    @Operation(
            operationId = "sendEarlierCertificates",
            summary = "Has certificates sent that were issued before Certifier was set up, at most a thousand at once")
    CertifierView earlier(Actor actor) {
        earlier.send(actor);
        return CertifierView.of(watch.read(actor));
    }

    @PostMapping("/{certificateId}/again")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "tryCertifierAgain", summary = "Sets one going again that stopped")
    void again(Actor actor, @PathVariable UUID certificateId) {
        watch.again(actor, certificateId);
    }
}
