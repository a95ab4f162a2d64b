package io.lectern.courses;

import io.lectern.media.FileId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Published lessons for browsers, without answer keys. Who may see them is decided by the caller. Cheap to ask. */
public interface LessonViews {

    Optional<LessonView> of(LessonId lesson, int version);

    /** The blocks of that version that count for progress; empty when there is no such version. */
    Set<UUID> countedBlocks(LessonId lesson, int version);

    /** The files that belong to that version; none when there is no such version. */
    Set<FileId> files(LessonId lesson, int version);
}
