package io.lectern.media.internal;

import io.lectern.media.FileId;
import io.lectern.media.FileProblem;
import io.lectern.media.FileScope;
import io.lectern.media.Files;
import io.lectern.media.StoredFile;
import io.lectern.media.storage.ObjectStore;
import io.lectern.media.storage.Sha256;
import io.lectern.media.storage.StoreAwayException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Files whose bytes are in the object store and whose description is in the database. */
@Component
class DatabaseFiles implements Files {

    private static final Logger log = LoggerFactory.getLogger(DatabaseFiles.class);
    private static final long LARGEST_TEXT = 4_000_000;
    /** Types that could run or load something, and what frees them of it. */
    private static final Map<String, UnaryOperator<byte[]>> MADE_SAFE =
            Map.of(MediaType.SVG, SafeSvg::of, MediaType.VTT, SafeVtt::of);

    private static final int LONGEST_NAME = 120;

    private final FileRecords records;
    private final ObjectStore objects;
    private final FileGrants grants;
    private final FileRelease release;
    private final Clock clock;

    DatabaseFiles(FileRecords records, FileGrants grants, FileRelease release, ObjectStore objects, Clock clock) {
        this.records = records;
        this.grants = grants;
        this.release = release;
        this.objects = objects;
        this.clock = clock;
    }

    @Override
    public StoredFile put(InputStream content, String name, long limit, FileScope scope) {
        String shortName = lastPart(name);
        try {
            Path draft = java.nio.file.Files.createTempFile("lectern-", ".upload");
            try {
                receive(content, draft, shortName, limit);
                StoredFile stored = keep(draft, shortName);
                grant(stored, scope);
                return stored;
            } finally {
                java.nio.file.Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public StoredFile put(Path content, String name, FileScope scope) {
        try {
            if (MADE_SAFE.containsKey(MediaType.of(content))) {
                try (InputStream in = java.nio.file.Files.newInputStream(content)) {
                    return put(in, name, LARGEST_TEXT, scope);
                }
            }
            if (java.nio.file.Files.size(content) == 0) {
                throw new FileProblem.Empty(lastPart(name));
            }
            StoredFile stored = keep(content, lastPart(name));
            grant(stored, scope);
            return stored;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void receive(InputStream content, Path draft, String name, long limit) throws IOException {
        long received = 0;
        byte[] buffer = new byte[64 * 1024];
        try (OutputStream out = java.nio.file.Files.newOutputStream(draft)) {
            for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
                received += n;
                if (received > limit) {
                    throw new FileProblem.TooLarge(name, limit);
                }
                out.write(buffer, 0, n);
            }
        }
        if (received == 0) {
            throw new FileProblem.Empty(name);
        }
    }

    private StoredFile keep(Path draft, String name) throws IOException {
        String type = MediaType.of(draft);
        UnaryOperator<byte[]> cleaning = MADE_SAFE.get(type);
        if (cleaning != null) {
            makeSafe(draft, name, cleaning);
        }
        String hash = Sha256.of(draft);
        long size = java.nio.file.Files.size(draft);
        records.use(hash);
        try {
            objects.put(hash, draft);
        } catch (StoreAwayException e) {
            log.error("a file cannot be kept: {}", e.getMessage());
            throw new FileProblem.OutOfReach();
        }
        records.addOnce(FileRecord.of(hash, type, size, name, clock.instant()));
        return new StoredFile(new FileId(hash), type, size, name);
    }

    private static void makeSafe(Path draft, String name, UnaryOperator<byte[]> cleaning) throws IOException {
        if (java.nio.file.Files.size(draft) > LARGEST_TEXT) {
            throw new FileProblem.TooLarge(name, LARGEST_TEXT);
        }
        byte[] safe = cleaning.apply(java.nio.file.Files.readAllBytes(draft));
        if (safe.length == 0) {
            throw new FileProblem.Unreadable(name);
        }
        java.nio.file.Files.write(draft, safe);
    }

    @Override
    public void grant(FileId file, FileScope scope) {
        String name = describe(file).map(StoredFile::name).orElse("");
        records.addOnce(FileGrant.of(file.value(), scope, name));
        records.use(file.value());
    }

    /** It keeps the name under which it came to this scope. */
    private void grant(StoredFile stored, FileScope scope) {
        records.addOnce(FileGrant.of(stored.id().value(), scope, stored.name()));
        records.use(stored.id().value());
    }

    @Override
    public boolean isGranted(FileId file, FileScope scope) {
        return grants.findByHash(file.value()).stream()
                .anyMatch(grant -> grant.scopeKind().equals(scope.kind())
                        && grant.scopeId().equals(scope.id()));
    }

    @Override
    public void keepOnly(FileScope scope, Collection<FileId> files) {
        release.of(grants.findByScopeKindAndScopeId(scope.kind(), scope.id()).stream()
                .filter(grant -> !files.contains(new FileId(grant.hash())))
                .toList());
    }

    @Override
    public void letGo(FileScope scope) {
        keepOnly(scope, Set.of());
    }

    @Override
    public Optional<StoredFile> describe(FileId file) {
        return records.findByHash(file.value()).map(FileRecord::describe);
    }

    @Override
    public InputStream open(FileId file) {
        try {
            return objects.read(file.value(), 0);
        } catch (NoSuchFileException e) {
            throw new FileProblem.Gone();
        } catch (StoreAwayException e) {
            log.error("file {} cannot be opened: {}", file, e.getMessage());
            throw new FileProblem.OutOfReach();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String lastPart(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\"]", "");
        String named = last.isBlank() ? "file" : last;
        return named.length() > LONGEST_NAME ? named.substring(named.length() - LONGEST_NAME) : named;
    }
}
