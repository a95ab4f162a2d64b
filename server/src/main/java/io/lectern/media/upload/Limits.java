package io.lectern.media.upload;

import io.lectern.media.UploadLimit;
import io.lectern.media.UploadRules;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whether the academy has room for more files, as those say who set limits. */
@Component
class Limits {

    private static final List<Upload.State> ON_THEIR_WAY = List.of(Upload.State.RECEIVING, Upload.State.RECEIVED);

    private final List<UploadLimit> limits;
    private final Uploads uploads;

    Limits(List<UploadLimit> limits, Uploads uploads) {
        this.limits = limits;
        this.uploads = uploads;
    }

    /** What others have begun counts as if it were here. */
    void requireBegun(UploadRules rules, long bytes) {
        long onTheirWay = uploads.findByStateIn(ON_THEIR_WAY).stream()
                .mapToLong(Upload::length)
                .sum();
        limits.forEach(limit -> limit.require(rules.course(), bytes, onTheirWay));
    }

    /** Others may have been quicker, and limits may have changed. */
    void requireKept(UploadRules rules, long bytes) {
        limits.forEach(limit -> limit.require(rules.course(), bytes, 0));
    }
}
