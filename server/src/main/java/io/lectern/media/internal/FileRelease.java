package io.lectern.media.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Takes grants back, and notes which files nothing uses any more. */
@Component
class FileRelease {

    private final FileRecords records;
    private final FileGrants grants;
    private final Clock clock;

    FileRelease(FileRecords records, FileGrants grants, Clock clock) {
        this.records = records;
        this.grants = grants;
        this.clock = clock;
    }

    void of(List<FileGrant> ended) {
        grants.deleteAllById(ended.stream().map(FileGrant::id).toList());
        Set<String> unused = new TreeSet<>();
        ended.forEach(grant -> unused.add(grant.hash()));
        unused.removeIf(hash -> !grants.findByHash(hash).isEmpty());
        records.release(new ArrayList<>(unused), clock.instant());
    }
}
