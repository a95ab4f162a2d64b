package io.lectern.media.scan;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which ClamAV daemon looks at what is uploaded; none unless there is an address.
 *
 * @param address host and port of clamd
 * @param needed whether a file waits while it cannot be looked at; otherwise it is taken unseen
 */
@ConfigurationProperties("lectern.clamav")
public record ScanSettings(
        @Nullable String address, @DefaultValue("true") boolean needed) {

    private static final int LAST_PORT = 65_535;

    public ScanSettings {
        address = address == null || address.isBlank() ? null : address.strip();
        if (address != null && !isHostAndPort(address)) {
            throw new IllegalArgumentException("LECTERN_CLAMAV takes host:port, not \"" + address + "\"");
        }
    }

    private static boolean isHostAndPort(String text) {
        return text.matches(".+:[0-9]{1,5}")
                && Integer.parseInt(text.substring(text.lastIndexOf(':') + 1)) <= LAST_PORT;
    }
}
