package io.lectern.media;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Makes stored videos playable in any browser. The work is kept: it goes on after a restart. */
public interface Videos {

    /** How soon somebody needs it. */
    enum Need {
        /** One of many that came together. */
        SOME_TIME,
        /** Somebody waits for it. */
        SOON
    }

    /** Has a stored file made playable, unless it is already or was given up. Call it outside of a transaction. */
    void prepare(FileId file, Need need);

    /** How long it plays; empty as long as it does not. */
    Optional<Duration> length(FileId file);

    /** How many bytes what was made of each of these videos takes; those without anything are left out. */
    Map<FileId, Long> made(Collection<FileId> files);
}
