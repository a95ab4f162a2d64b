package io.lectern.media.upload;

import static io.lectern.media.upload.Upload.State.KEPT;
import static io.lectern.media.upload.Upload.State.RECEIVED;
import static io.lectern.media.upload.Upload.State.RECEIVING;
import static io.lectern.media.upload.Upload.State.REFUSED;

import io.lectern.accounts.events.AccountErased;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Finishes what a server that died has left whole, and ends what nobody went on with. Parts lie on the machine that received
 * them, so every node does this for its own.
 */
@Component
class UploadTidying {

    private static final int AT_ONCE = 200;
    /** A part is made a moment before its upload is noted. */
    private static final Duration UNNOTED = Duration.ofHours(1);

    private final Uploads uploads;
    private final OwnUploads own;
    private final FinishUpload finish;
    private final Parts parts;
    private final Clock clock;

    UploadTidying(Uploads uploads, OwnUploads own, FinishUpload finish, Parts parts, Clock clock) {
        this.uploads = uploads;
        this.own = own;
        this.finish = finish;
        this.parts = parts;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT5S", fixedDelayString = "PT10S")
    void finishDue() {
        uploads.findByStateInAndDueAtBefore(List.of(RECEIVED), clock.instant(), Limit.of(AT_ONCE))
                .forEach(upload -> finish.finish(upload.id()));
    }

    @Scheduled(initialDelayString = "PT8M", fixedDelayString = "PT1H")
    void tidy() throws IOException {
        tidy(clock.instant());
    }

    void tidy(Instant now) throws IOException {
        uploads.findByStateInAndDueAtBefore(List.of(RECEIVING, KEPT, REFUSED), now, Limit.of(AT_ONCE))
                .forEach(own::end);
        uploads.findByStateInAndDueAtBefore(List.of(RECEIVED), now.minus(Upload.KEPT), Limit.of(AT_ONCE))
                .forEach(own::end);
        for (UUID id : parts.all()) {
            if (isOld(id, now)
                    && uploads.findById(id).filter(UploadTidying::needsPart).isEmpty()) {
                parts.delete(id);
            }
        }
    }

    @ApplicationModuleListener
    void on(AccountErased erased) {
        uploads.findByPersonId(erased.userId()).forEach(own::end);
    }

    private boolean isOld(UUID id, Instant now) throws IOException {
        return Files.getLastModifiedTime(parts.of(id)).toInstant().isBefore(now.minus(UNNOTED));
    }

    private static boolean needsPart(Upload upload) {
        return upload.state() == RECEIVING || upload.state() == RECEIVED;
    }
}
