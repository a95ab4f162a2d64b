package io.lectern.courses.internal;

import io.lectern.courses.Block;
import io.lectern.courses.internal.markdown.LinkSyntax;
import io.lectern.courses.internal.markdown.MarkdownLesson;
import io.lectern.courses.internal.markdown.StableIds;
import io.lectern.kernel.Aggregate;
import io.lectern.kernel.Ids;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.Indexed;

/**
 * A lesson as its teachers are writing it, and what its newest published version is called.
 *
 * @param version its revision: grows with every saving, so that nobody overwrites what they have not seen
 * @param minutes how long it takes, 0 when nobody said
 * @param links addresses of other places that the text shows
 * @param publishedVersion 0 before the first publishing
 * @param publishedLinks those that the newest version shows
 */
@Aggregate(module = "courses", name = "lesson", collection = "courses_lesson")
public record Lesson(
        @Id UUID id,
        @Version @Nullable Long version,
        @Indexed UUID courseId,
        String title,
        String summary,
        String language,
        int minutes,
        String markdown,
        List<Block> blocks,
        List<Picture> pictures,
        List<String> links,
        int publishedVersion,
        String publishedTitle,
        String publishedSummary,
        int publishedMinutes,
        List<String> publishedLinks,
        Instant updatedAt) {

    public Lesson {
        blocks = List.copyOf(blocks);
        pictures = List.copyOf(pictures);
        // lessons that were written before there were links, on a store without columns
        links = links == null ? List.of() : List.copyOf(links);
        publishedLinks = publishedLinks == null ? List.of() : List.copyOf(publishedLinks);
    }

    /** An empty draft. */
    public static Lesson draft(UUID courseId, String title, String language, Instant at) {
        return new Lesson(
                Ids.next(),
                null,
                courseId,
                title,
                "",
                language,
                0,
                "",
                List.of(),
                List.of(),
                List.of(),
                0,
                "",
                "",
                0,
                List.of(),
                at);
    }

    public long revision() {
        return version == null ? 0 : version;
    }

    public PictureList pictureList() {
        return new PictureList(pictures);
    }

    /** What a teacher writes above the text. */
    public record Heading(String title, String summary, String language, int minutes) {}

    /** With another text; blocks that were there before keep their ids. @param published the newest published blocks */
    public Lesson written(Heading heading, String text, MarkdownLesson read, List<Block> published, Instant at) {
        return new Lesson(
                id,
                version,
                courseId,
                heading.title(),
                heading.summary(),
                heading.language(),
                heading.minutes(),
                text,
                StableIds.keep(blocks, published, read.blocks()),
                pictures,
                LinkSyntax.linksIn(text),
                publishedVersion,
                publishedTitle,
                publishedSummary,
                publishedMinutes,
                publishedLinks,
                at);
    }

    public Lesson illustrated(PictureList newPictures) {
        return new Lesson(
                id,
                version,
                courseId,
                title,
                summary,
                language,
                minutes,
                markdown,
                blocks,
                newPictures.all(),
                links,
                publishedVersion,
                publishedTitle,
                publishedSummary,
                publishedMinutes,
                publishedLinks,
                updatedAt);
    }

    /** After its present text became the next published version. */
    public Lesson published() {
        return new Lesson(
                id,
                version,
                courseId,
                title,
                summary,
                language,
                minutes,
                markdown,
                blocks,
                pictures,
                links,
                publishedVersion + 1,
                title,
                summary,
                minutes,
                links,
                updatedAt);
    }
}
