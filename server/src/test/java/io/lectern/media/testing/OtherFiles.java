package io.lectern.media.testing;

import io.lectern.media.FileId;
import io.lectern.media.FileScope;
import io.lectern.media.Files;
import io.lectern.media.StoredFile;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;

/** Does as the files of the academy do, except for what a test overrides. */
public class OtherFiles implements Files {

    private final Files other;

    public OtherFiles(Files other) {
        this.other = other;
    }

    @Override
    public StoredFile put(InputStream content, String name, long limit, FileScope scope) {
        return other.put(content, name, limit, scope);
    }

    @Override
    public StoredFile put(Path content, String name, FileScope scope) {
        return other.put(content, name, scope);
    }

    @Override
    public void grant(FileId file, FileScope scope) {
        other.grant(file, scope);
    }

    @Override
    public boolean isGranted(FileId file, FileScope scope) {
        return other.isGranted(file, scope);
    }

    @Override
    public void keepOnly(FileScope scope, Collection<FileId> files) {
        other.keepOnly(scope, files);
    }

    @Override
    public void letGo(FileScope scope) {
        other.letGo(scope);
    }

    @Override
    public Optional<StoredFile> describe(FileId file) {
        return other.describe(file);
    }

    @Override
    public InputStream open(FileId file) {
        return other.open(file);
    }
}
