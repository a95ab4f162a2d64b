package io.lectern.courses.internal;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Lists of versions. */
public interface LessonVersionLists {

    /** A version without its text. */
    @Schema(name = "LessonVersionEntry")
    record Entry(int number, String title, Instant publishedAt) {}

    /** The versions of a lesson, the newest first. */
    List<Entry> entriesOf(UUID lessonId);

    /** The newest version of each lesson of a course, in no particular order. */
    List<LessonVersion> newestOf(UUID courseId);

    /** What the newest version of each lesson of these courses says, in no particular order. */
    List<LessonTexts.Text> newestTextsOf(Collection<UUID> courseIds);
}
