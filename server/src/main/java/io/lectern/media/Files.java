package io.lectern.media;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;

/** Keeps files for other modules. A stored file never changes and is never lost by storing it again. */
public interface Files {

    /**
     * Stores a file for a scope and returns once it is safely kept. SVG pictures and captions are freed of everything that
     * could run or load something; their id is that of the freed content. Call it outside of a transaction.
     *
     * @param name for downloads; only its last part is kept
     * @param limit most bytes to accept
     * @throws FileProblem when it is empty, too large or not what it seems
     */
    StoredFile put(InputStream content, String name, long limit, FileScope scope);

    /** As above, of a file of this machine, which is left as it is and may be of any size. */
    StoredFile put(Path content, String name, FileScope scope);

    /** Lets those who may see the scope open the file too. Granting twice changes nothing. */
    void grant(FileId file, FileScope scope);

    /** Whether the file was stored for the scope or granted to it. */
    boolean isGranted(FileId file, FileScope scope);

    /** The scope no longer uses its files but these. Grants none that it does not have. */
    void keepOnly(FileScope scope, Collection<FileId> files);

    /** The scope no longer uses its files. A file that nothing uses is forgotten some time later. */
    void letGo(FileScope scope);

    Optional<StoredFile> describe(FileId file);

    /** The content, from the first byte; the caller closes it. @throws FileProblem.Gone when there is no such file */
    InputStream open(FileId file);
}
