package io.lectern.courses.library;

import io.lectern.media.FileShelf;
import io.lectern.media.UploadLimit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Refuses uploads for which the academy or the course has no room any more. */
@Component
class QuotaLimit implements UploadLimit {

    private final Quotas quotas;
    private final FileShelf shelf;
    private final ReadUsage usage;

    QuotaLimit(Quotas quotas, FileShelf shelf, ReadUsage usage) {
        this.quotas = quotas;
        this.shelf = shelf;
        this.usage = usage;
    }

    @Override
    public void require(@Nullable UUID course, long bytes, long onTheirWay) {
        Long academy = limit(Quota.ACADEMY);
        if (academy != null) {
            long used = shelf.bytes();
            if (used + onTheirWay + bytes > academy) {
                throw new LibraryProblem.AcademyFull(academy, used);
            }
        }
        Long own = course == null ? null : limit(course);
        if (course != null && own != null) {
            long used = usage.of(course);
            if (used + bytes > own) {
                throw new LibraryProblem.CourseFull(own, used);
            }
        }
    }

    private @Nullable Long limit(UUID id) {
        return quotas.findById(id).map(Quota::bytes).orElse(null);
    }
}
