package io.lectern.media.internal;

import io.lectern.media.FileAges;
import io.lectern.media.FileScope;
import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Ids of grants tell when they were made. */
@Component
class DatabaseFileAges implements FileAges {

    private final FileGrants grants;

    DatabaseFileAges(FileGrants grants) {
        this.grants = grants;
    }

    @Override
    public long countGivenBefore(String kind, Instant moment) {
        return grants.countByScopeKindAndIdLessThan(kind, FileGrant.firstIdOf(moment));
    }

    @Override
    public List<FileScope> givenBefore(String kind, Instant moment, int atMost) {
        return grants
                .findByScopeKindAndIdLessThanOrderById(kind, FileGrant.firstIdOf(moment), Limit.of(atMost))
                .stream()
                .map(FileGrant::scope)
                .distinct()
                .toList();
    }
}
