package io.lectern.assessment.late;

import io.lectern.kernel.Json;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of answers that came late.
 *
 * @param dueAt when the attempt was over; null when it had no end
 * @param writtenUntil when the last of them was written, by the device; null when no moment can be believed
 * @param offlineSince when the device last heard from the server
 * @param backAt when the academy was up again that was down at the end; null when it was up
 * @param findings what speaks against taking them by themselves
 */
public record Evidence(
        @Nullable Instant dueAt,
        @Nullable Instant writtenUntil,
        @Nullable Instant offlineSince,
        @Nullable Instant backAt,
        List<Finding> findings)
        implements Json {

    public Evidence {
        findings = List.copyOf(findings);
    }
}
