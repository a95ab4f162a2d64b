package io.lectern.learning.watch;

import io.lectern.accounts.Actor;
import io.lectern.courses.BlockView;
import io.lectern.courses.LessonView;
import io.lectern.enrolment.CourseAccess;
import io.lectern.kernel.GeneralProblem;
import io.lectern.learning.internal.ReadLesson;
import io.lectern.learning.internal.RecordProgress;
import io.lectern.learning.path.model.LessonStanding;
import io.lectern.learning.watch.model.Share;
import io.lectern.learning.watch.model.Span;
import io.lectern.learning.watch.model.Spans;
import io.lectern.media.FileId;
import io.lectern.media.Videos;
import io.lectern.store.Turns;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Notes what learners play of the videos of their lessons. */
@Component
public class WatchVideo {

    /**
     * How far a learner is with a video.
     *
     * @param left what was told but cannot have been played yet; it may be told again
     * @param standing of the lesson; null when nothing is noted of the person
     */
    public record Watched(
            long positionMs,
            int percent,
            List<Span> left,
            @Nullable LessonStanding standing) {
        public Watched {
            left = List.copyOf(left);
        }
    }

    private static final int WHOLE = 100;

    private final WatchedVideos records;
    private final ReadLesson lessons;
    private final RecordProgress progress;
    private final Videos videos;
    private final CourseAccess access;
    private final Turns turns;
    private final Clock clock;

    WatchVideo(
            WatchedVideos records,
            ReadLesson lessons,
            RecordProgress progress,
            Videos videos,
            CourseAccess access,
            Turns turns,
            Clock clock) {
        this.records = records;
        this.lessons = lessons;
        this.progress = progress;
        this.videos = videos;
        this.access = access;
        this.turns = turns;
        this.clock = clock;
    }

    /** Where the person left the video. */
    public Watched of(Actor actor, UUID lessonId, String file) {
        ReadLesson.Opened opened = lessons.open(actor, lessonId);
        long length = lengthOf(lessons.text(opened), file);
        Optional<WatchedVideo> found = records.findByPersonIdAndLessonIdAndFile(actor.userId(), lessonId, file);
        return new Watched(
                found.map(WatchedVideo::positionMs).orElse(0L),
                found.map(video -> percent(video, length)).orElse(0),
                List.of(),
                opened.enrolled() ? opened.standing() : null);
    }

    /**
     * How much of a video its learners have watched.
     *
     * @param people who began it
     * @param finished of them, who watched it to its end
     * @param percent what each has watched on average
     */
    public record Watchers(int people, int finished, int percent) {}

    /** Tells who may see the learners of the course, without names. */
    public Watchers watchers(Actor actor, UUID lessonId, String file) {
        ReadLesson.Opened opened = lessons.open(actor, lessonId);
        if (!access.maySeeLearners(actor, opened.outline().course())) {
            throw new GeneralProblem.Forbidden("course.list-learners");
        }
        long length = lengthOf(lessons.text(opened), file);
        List<Integer> shares = records.findByLessonIdAndFile(lessonId, file).stream()
                .map(video -> percent(video, length))
                .toList();
        return new Watchers(
                shares.size(),
                (int) shares.stream().filter(share -> share == WHOLE).count(),
                (int) shares.stream().mapToInt(share -> share).average().orElse(0));
    }

    /**
     * The person has played on. Whatever is told twice counts once, in however many windows.
     *
     * @param played stretches that were really played
     * @param position where they are now, in milliseconds
     */
    public Watched note(Actor actor, UUID lessonId, String file, List<Span> played, long position) {
        ReadLesson.Opened opened = lessons.open(actor, lessonId);
        LessonView text = lessons.text(opened);
        long length = lengthOf(text, file);
        if (!opened.enrolled()) {
            return new Watched(position, 0, List.of(), null);
        }
        Spans told = Spans.of(played).before(length);
        WatchedVideo after = turns.take(() -> heard(actor.userId(), lessonId, file, told, Math.min(position, length)));
        int ofLesson = Share.of(parts(text, records.findByPersonIdAndLessonId(actor.userId(), lessonId)));
        return new Watched(
                after.positionMs(),
                percent(after, length),
                told.without(after.watched()).all(),
                progress.watched(actor.id(), opened.outline(), opened.lesson(), ofLesson));
    }

    private WatchedVideo heard(UUID person, UUID lesson, String file, Spans told, long position) {
        Instant now = clock.instant();
        return records.save(records.findByPersonIdAndLessonIdAndFile(person, lesson, file)
                .orElseGet(() -> WatchedVideo.begun(person, lesson, file, now))
                .heard(told, position, now));
    }

    private long lengthOf(LessonView text, String file) {
        if (!files(text.blocks()).toList().contains(file)) {
            throw new GeneralProblem.NotFound("video");
        }
        return videos.length(new FileId(file)).map(Duration::toMillis).orElse(0L);
    }

    private static int percent(WatchedVideo video, long length) {
        return Share.of(List.of(new Share.Part(video.watched().total(), length)));
    }

    private List<Share.Part> parts(LessonView text, List<WatchedVideo> watched) {
        Map<String, WatchedVideo> byFile =
                watched.stream().collect(Collectors.toMap(WatchedVideo::file, Function.identity()));
        return files(text.blocks())
                .distinct()
                .flatMap(file -> videos.length(new FileId(file)).stream().map(length -> {
                    WatchedVideo found = byFile.get(file);
                    return new Share.Part(found == null ? 0 : found.watched().total(), length.toMillis());
                }))
                .toList();
    }

    private static Stream<String> files(List<BlockView> blocks) {
        return blocks.stream().flatMap(block -> {
            BlockView.Video video = block.video();
            String file = video == null ? null : video.file();
            return Stream.concat(Stream.ofNullable(file), files(block.children()));
        });
    }
}
