package io.lectern.learning.watch;

import io.lectern.kernel.Aggregate;
import io.lectern.kernel.Ids;
import io.lectern.kernel.Json;
import io.lectern.learning.watch.model.Credit;
import io.lectern.learning.watch.model.Span;
import io.lectern.learning.watch.model.Spans;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;

/**
 * What one person has watched of one video of a lesson, and where they left it.
 *
 * @param file of the video
 * @param positionMs where they were last, on whatever device
 */
@Aggregate(module = "learning", name = "watched_video", collection = "learning_watched_video")
@CompoundIndex(
        name = "watched_video_person_lesson_file",
        def = "{'personId': 1, 'lessonId': 1, 'file': 1}",
        unique = true)
@CompoundIndex(name = "watched_video_lesson_file", def = "{'lessonId': 1, 'file': 1}")
record WatchedVideo(
        @Id UUID id,
        @Version @Nullable Long version,
        UUID personId,
        UUID lessonId,
        String file,
        long positionMs,
        Watching watching,
        Instant updatedAt) {

    /** @param credit how much more may have been played by now */
    record Watching(List<Span> spans, Credit credit) implements Json {
        Watching {
            spans = List.copyOf(spans);
        }
    }

    static WatchedVideo begun(UUID person, UUID lesson, String file, Instant now) {
        return new WatchedVideo(
                Ids.next(), null, person, lesson, file, 0, new Watching(List.of(), Credit.begun(now)), now);
    }

    Spans watched() {
        return Spans.of(watching.spans());
    }

    /** After the learner was heard of again. What nobody can have played in the time that has passed is not taken. */
    WatchedVideo heard(Spans played, long position, Instant now) {
        Credit credit = watching.credit().grown(now);
        Spans taken = played.without(watched()).first(credit.milliseconds());
        var after = new Watching(watched().and(taken).all(), credit.less(taken.total()));
        return new WatchedVideo(id, version, personId, lessonId, file, position, after, now);
    }
}
