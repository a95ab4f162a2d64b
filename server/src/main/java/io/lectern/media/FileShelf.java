package io.lectern.media;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Looks through the stored files, for modules that have made sure what a person may see. */
public interface FileShelf {

    /**
     * Which files.
     *
     * @param scopeKinds kinds of {@link FileScope}, at least one of which a file belongs to
     * @param scopes the ids of such scopes; null for any
     * @param text part of a name, in whatever case, and in Arabic with or without vowel signs; empty for any
     */
    record Wanted(
            Set<String> scopeKinds,
            @Nullable Set<UUID> scopes,
            @Nullable MediaKind kind,
            String text) {
        public Wanted {
            scopeKinds = Set.copyOf(scopeKinds);
            scopes = scopes == null ? null : Set.copyOf(scopes);
        }
    }

    /** What a file belongs to, and what it is called there. */
    record Use(FileScope scope, String name) {}

    /** A file with everything that it belongs to. @param place where it stands among all, for the next page */
    record Shelved(UUID place, FileId id, String type, long size, Instant storedAt, List<Use> uses) {
        public Shelved {
            uses = List.copyOf(uses);
        }
    }

    /** One page, the newest first. @param before the place of the last file of the page before, null for the first */
    List<Shelved> page(Wanted wanted, @Nullable UUID before, int most);

    Optional<Shelved> find(FileId file);

    /** How much all files of the academy take, whatever they belong to; each counts once. */
    long bytes();

    /** The sizes of those of these files that are known. */
    Map<FileId, Long> sizes(Collection<FileId> files);

    /** What is wrong with a file that something still names. */
    enum Missing {
        UNKNOWN,
        /** It is known, and where files are kept its content is not. */
        WITHOUT_CONTENT
    }

    /**
     * Those of these files that cannot be opened. Asks where files are kept about each, so call it outside of a transaction.
     *
     * @throws FileProblem.OutOfReach when that does not answer
     */
    Map<FileId, Missing> missing(Collection<FileId> files);
}
