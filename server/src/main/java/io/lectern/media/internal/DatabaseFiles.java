package io.lectern.media.internal;

import io.lectern.kernel.Ids;
import io.lectern.media.FileId;
import io.lectern.media.FileProblem;
import io.lectern.media.FileScope;
import io.lectern.media.Files;
import io.lectern.media.StoredFile;
import io.lectern.media.storage.ObjectStore;
import io.lectern.media.storage.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Files whose bytes are in the object store and whose description is in the database. */
@Component
class DatabaseFiles implements Files {

    private static final long LARGEST_SVG = 4_000_000;
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
                grant(stored.id(), scope);
                return stored;
            } finally {
                java.nio.file.Files.deleteIfExists(draft);
            }
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
        String type = typeOf(draft);
        if (type.equals(MediaType.SVG)) {
            makeSafe(draft, name);
        }
        String hash = Sha256.of(draft);
        long size = java.nio.file.Files.size(draft);
        records.use(hash);
        objects.put(hash, draft);
        records.addOnce(FileRecord.of(hash, type, size, name, clock.instant()));
        return new StoredFile(new FileId(hash), type, size, name);
    }

    private static String typeOf(Path draft) throws IOException {
        try (InputStream in = java.nio.file.Files.newInputStream(draft)) {
            return MediaType.of(in.readNBytes(MediaType.BYTES));
        }
    }

    private static void makeSafe(Path draft, String name) throws IOException {
        if (java.nio.file.Files.size(draft) > LARGEST_SVG) {
            throw new FileProblem.TooLarge(name, LARGEST_SVG);
        }
        byte[] safe = SafeSvg.of(java.nio.file.Files.readAllBytes(draft));
        if (safe.length == 0) {
            throw new FileProblem.Unreadable(name);
        }
        java.nio.file.Files.write(draft, safe);
    }

    @Override
    public void grant(FileId file, FileScope scope) {
        records.addOnce(new FileGrant(Ids.next(), null, file.value(), scope.kind(), scope.id()));
        records.use(file.value());
    }

    @Override
    public void letGo(FileScope scope) {
        release.of(grants.findByScopeKindAndScopeId(scope.kind(), scope.id()));
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
