package io.lectern.certificates.certifier;

import io.lectern.certificates.certifier.CertifierDispatch.State;
import io.lectern.certificates.certifier.CertifierDispatch.Step;
import io.lectern.kernel.GeneralProblem;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What Certifier announces. Only what is signed with the shared secret is believed. An announcement says nothing that is not
 * already known when it comes twice, late or out of order, so it is not kept.
 */
@Component
public class HearCertifier {

    private static final String HMAC = "HmacSHA256";

    private final CertifierSettings settings;
    private final CertifierDispatches dispatches;
    private final JsonMapper json;
    private final Clock clock;

    HearCertifier(CertifierSettings settings, CertifierDispatches dispatches, JsonMapper json, Clock clock) {
        this.settings = settings;
        this.dispatches = dispatches;
        this.json = json;
        this.clock = clock;
    }

    /** @throws GeneralProblem.NotFound unless it is set up @throws GeneralProblem.Forbidden unless the signature is right */
    @Transactional
    public void hear(byte[] body, @Nullable String signature) {
        if (!settings.hears()) {
            throw new GeneralProblem.NotFound("webhook");
        }
        if (!genuine(body, signature)) {
            throw new GeneralProblem.Forbidden("certifier.announce");
        }
        JsonNode event = parsed(body);
        JsonNode resource = event.path("data").path("resource");
        if ("credential".equals(resource.path("type").asString(""))) {
            String type = event.path("type").asString("");
            dispatches
                    .findByCredentialId(resource.path("id").asString(""))
                    .ifPresent(dispatch -> apply(type, dispatch));
        }
    }

    private void apply(String type, CertifierDispatch dispatch) {
        switch (type) {
            case "credential.issued" -> {
                if (dispatch.step() == Step.ISSUE && dispatch.state() == State.STOPPED) {
                    dispatches.save(dispatch.again(clock.instant()));
                }
            }
            case "credential.deleted" -> {
                boolean ours = dispatch.step() == Step.WITHDRAW;
                if (!ours && dispatch.state() != State.STOPPED) {
                    dispatches.save(dispatch.deletedThere(clock.instant()));
                }
            }
            default -> {
                // Others concern what is written there, which is not ours.
            }
        }
    }

    private JsonNode parsed(byte[] body) {
        try {
            return json.readTree(body);
        } catch (JacksonException e) {
            throw new GeneralProblem.Invalid("body", "json", "The announcement is not JSON.");
        }
    }

    private boolean genuine(byte[] body, @Nullable String signature) {
        if (signature == null) {
            return false;
        }
        try {
            Mac mac = Mac.getInstance(HMAC);
            byte[] secret = Objects.requireNonNull(settings.webhookSecret()).getBytes(StandardCharsets.UTF_8);
            mac.init(new SecretKeySpec(secret, HMAC));
            return MessageDigest.isEqual(
                    mac.doFinal(body), HexFormat.of().parseHex(signature.strip().toLowerCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC with SHA-256 is part of every JDK", e);
        }
    }
}
