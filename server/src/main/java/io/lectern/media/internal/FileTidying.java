package io.lectern.media.internal;

import io.lectern.media.events.FileForgotten;
import io.lectern.media.storage.ObjectStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Ends previews that nobody looks at any more, and forgets the files that nothing has used for a while. */
@Component
class FileTidying {

    private static final Logger log = LoggerFactory.getLogger(FileTidying.class);
    private static final Duration PREVIEWS_KEPT = Duration.ofDays(1);
    /** Long enough for whoever is storing the same content at this moment. */
    private static final Duration UNUSED_KEPT = Duration.ofHours(1);

    private static final int AT_ONCE = 500;

    private final FileRecords records;
    private final FileGrants grants;
    private final FileRelease release;
    private final ObjectStore objects;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FileTidying(
            FileRecords records,
            FileGrants grants,
            FileRelease release,
            ObjectStore objects,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.records = records;
        this.grants = grants;
        this.release = release;
        this.objects = objects;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT7M", fixedDelayString = "PT1H")
    @SchedulerLock(name = "media-tidying")
    void tidy() {
        tidy(clock.instant());
    }

    void tidy(Instant now) {
        release.of(grants.findByScopeKindAndIdLessThan("preview", FileGrant.firstIdOf(now.minus(PREVIEWS_KEPT))));
        Instant before = now.minus(UNUSED_KEPT);
        for (FileRecord file : records.findByReleasedAtBefore(before, Limit.of(AT_ONCE))) {
            if (!grants.findByHash(file.hash()).isEmpty()) {
                records.use(file.hash());
            } else {
                transaction.executeWithoutResult(_ -> forget(file.hash(), before));
            }
        }
    }

    /**
     * Who stores the same content meanwhile waits for the row, and then finds neither it nor the object. The object goes last:
     * when the store is away, or the server dies, nobody was not told.
     */
    private void forget(String hash, Instant before) {
        if (!records.forget(hash, before)) {
            return;
        }
        try {
            events.publishEvent(new FileForgotten(hash));
            objects.delete(hash);
            log.debug("forgot the unused file {}", hash);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
