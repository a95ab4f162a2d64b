package io.lectern.notifications.smtp;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mail server; without a host, mails are kept in the outbox.
 *
 * @param password from the environment only
 * @param from sender's address
 * @param security how the connection is protected
 */
@ConfigurationProperties("lectern.smtp")
public record SmtpSettings(
        @Nullable String host,
        @DefaultValue("587") int port,
        @Nullable String username,
        @Nullable String password,
        @DefaultValue("no-reply@localhost") String from,
        @DefaultValue("STARTTLS") Security security) {

    /** Protection of the connection. */
    public enum Security {
        /** Begins in clear and must change to TLS before anything is said. */
        STARTTLS,
        /** TLS from the first byte, usually on port 465. */
        TLS,
        /** In clear: for a mail server on the same machine. */
        NONE
    }

    @Override
    public String toString() {
        return "SmtpSettings[host=" + host + ", port=" + port + ", security=" + security + "]";
    }
}
