package io.lectern.media.internal;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Gives names to the files of an academy that is older than names in grants, so that they are found by them. */
@Component
class FileNaming {

    private static final int AT_ONCE = 500;

    private final FileRecords records;
    private final FileGrants grants;

    FileNaming(FileRecords records, FileGrants grants) {
        this.records = records;
        this.grants = grants;
    }

    @Scheduled(initialDelayString = "PT5S", fixedDelayString = "P1D")
    @SchedulerLock(name = "media-naming")
    void nameAll() {
        List<FileGrant> unnamed = grants.findByNameIsNull(Limit.of(AT_ONCE));
        while (!unnamed.isEmpty()) {
            name(unnamed);
            unnamed = grants.findByNameIsNull(Limit.of(AT_ONCE));
        }
    }

    /** A grant whose file is gone gets no better name than none. */
    private void name(List<FileGrant> unnamed) {
        Map<String, String> names = records
                .findByHashIn(unnamed.stream().map(FileGrant::hash).toList())
                .stream()
                .collect(Collectors.toMap(FileRecord::hash, FileRecord::name));
        grants.saveAll(unnamed.stream()
                .map(grant -> grant.named(names.getOrDefault(grant.hash(), "")))
                .toList());
    }
}
