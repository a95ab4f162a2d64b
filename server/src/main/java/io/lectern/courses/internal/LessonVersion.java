package io.lectern.courses.internal;

import io.lectern.courses.Block;
import io.lectern.courses.CourseId;
import io.lectern.courses.LessonId;
import io.lectern.courses.PublishedLesson;
import io.lectern.kernel.Aggregate;
import io.lectern.kernel.Ids;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;

/** A published version of a lesson; never changes. @param number 1, 2, 3 ... */
@Aggregate(module = "courses", name = "lesson_version", collection = "courses_lesson_version")
@CompoundIndex(name = "lesson_version_number", def = "{'lessonId': 1, 'number': 1}", unique = true)
public record LessonVersion(
        @Id UUID id,
        @Version @Nullable Long version,
        UUID lessonId,
        @Indexed UUID courseId,
        int number,
        String title,
        String summary,
        String language,
        int minutes,
        String markdown,
        List<Block> blocks,
        List<Picture> pictures,
        Instant publishedAt) {

    public LessonVersion {
        blocks = List.copyOf(blocks);
        pictures = List.copyOf(pictures);
    }

    /** The present draft as a version. */
    static LessonVersion of(Lesson published, Instant at) {
        return new LessonVersion(
                Ids.next(),
                null,
                published.id(),
                published.courseId(),
                published.publishedVersion(),
                published.title(),
                published.summary(),
                published.language(),
                published.minutes(),
                published.markdown(),
                published.blocks(),
                published.pictures(),
                at);
    }

    PublishedLesson toPublished() {
        return new PublishedLesson(
                new LessonId(lessonId), new CourseId(courseId), number, title, language, summary, blocks, publishedAt);
    }
}
