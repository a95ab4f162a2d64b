package io.lectern.media.video;

import io.lectern.accounts.Actor;
import io.lectern.accounts.Role;
import io.lectern.kernel.GeneralProblem;
import io.lectern.media.FileProblem;
import io.lectern.media.internal.FileContent;
import io.lectern.media.internal.OpenFile;
import io.lectern.store.Turns;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Shows videos to who may open their file. */
@Component
public class WatchVideos {

    /** A part of a video. @param type media type, as it was made */
    public record Opened(FileContent content, String type) {}

    private static final int URGENT = 9;

    private final VideoRecords records;
    private final OpenFile files;
    private final Turns turns;
    private final Clock clock;

    WatchVideos(VideoRecords records, OpenFile files, Turns turns, Clock clock) {
        this.records = records;
        this.files = files;
        this.turns = turns;
        this.clock = clock;
    }

    /** @throws FileProblem.Gone when there is none, or none for this person */
    public Video find(Actor actor, String file) {
        files.open(actor, file);
        return records.findByFile(file).orElseThrow(FileProblem.Gone::new);
    }

    /** @throws FileProblem.Gone when there is no such part, or none for this person */
    public Opened part(Actor actor, String file, int edition, String name) {
        Video video = find(actor, file);
        Made made = video.made();
        if (made == null || video.edition() != edition) {
            throw new FileProblem.Gone();
        }
        Made.Part part = made.part(name).orElseThrow(FileProblem.Gone::new);
        return new Opened(files.openUnasked(part.file()), part.type());
    }

    /** Nobody needs it now. */
    public Video cancel(Actor actor, String file) {
        return change(actor, file, video -> video.onItsWay() ? video.cancelled(clock.instant()) : video);
    }

    /** It is made after all, before all others. */
    public Video again(Actor actor, String file) {
        return change(actor, file, video -> video.onItsWay() ? video : video.asked(URGENT, clock.instant()));
    }

    private Video change(Actor actor, String file, java.util.function.UnaryOperator<Video> how) {
        if (!actor.is(Role.TEACHER) && !actor.is(Role.ADMINISTRATOR)) {
            throw new GeneralProblem.Forbidden("video.make");
        }
        return turns.take(() -> {
            Video before = find(actor, file);
            Video after = how.apply(before);
            return after.equals(before) ? before : records.save(after);
        });
    }
}
