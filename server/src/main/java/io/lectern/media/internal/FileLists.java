package io.lectern.media.internal;

import io.lectern.media.FileShelf;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists files by what they belong to. */
interface FileLists {

    /** The newest first. @param before the id of the last one of the page before, null for the first page */
    List<FileRecord> wanted(FileShelf.Wanted wanted, @Nullable UUID before, int most);

    /** How much all files take together; each counts once, whatever it belongs to. */
    long bytes();
}
