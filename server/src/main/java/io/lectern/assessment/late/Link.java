package io.lectern.assessment.late;

import io.lectern.kernel.Json;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One answer in the chain that a device keeps.
 *
 * @param previous hash of the link before
 * @param sequence larger than that of every link before
 * @param digest SHA-256 of the response's text
 * @param token the server's last word about the time that the device had
 * @param elapsed milliseconds that the device measured since that word
 * @param response as JSON; null when a later link took its place
 */
public record Link(
        String previous,
        UUID item,
        long sequence,
        String digest,
        String token,
        long elapsed,
        String hash,
        @Nullable String response)
        implements Json {}
