package io.lectern.certificates.certifier;

import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether and how certificates go to Certifier.io; they do when there are a token and a group.
 *
 * @param token from the environment only
 * @param group the id of the group there, which decides the design and the mail
 * @param address of the interface; TLS unless it is on this machine
 * @param mails whether Certifier mails the learner
 * @param webhookSecret what Certifier signs its announcements with, from the environment only; without one none is believed
 */
@ConfigurationProperties("lectern.certifier")
public record CertifierSettings(
        @Nullable String token,
        @Nullable String group,
        @DefaultValue("https://api.certifier.io/v1") URI address,
        @DefaultValue("true") boolean mails,
        @Nullable String webhookSecret) {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    public CertifierSettings {
        if (!"https".equals(address.getScheme()) && !THIS_MACHINE.contains(address.getHost())) {
            throw new IllegalArgumentException("the token of Certifier would travel in clear to " + address);
        }
    }

    /** Whether certificates go there. */
    boolean on() {
        return given(token) && given(group);
    }

    boolean hears() {
        return on() && given(webhookSecret);
    }

    private static boolean given(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    @Override
    public String toString() {
        return "CertifierSettings[" + (on() ? "on" : "off") + ", address=" + address + "]";
    }
}
