package io.lectern.liveclass.recording;

import io.lectern.accounts.Actor;
import io.lectern.kernel.GeneralProblem;
import io.lectern.liveclass.ClassProblem;
import io.lectern.liveclass.audience.Audience;
import io.lectern.liveclass.audience.AudienceRules;
import io.lectern.liveclass.internal.PastClasses;
import io.lectern.media.FileProblem;
import io.lectern.media.FileScope;
import io.lectern.media.Files;
import io.lectern.media.StoredFile;
import io.lectern.store.Turns;
import java.io.InputStream;
import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Teachers say what recordings are called and who sees them, put captions beside them and take them away. */
@Service
public class KeepRecordings {

    private static final long LARGEST_CAPTIONS = 4_000_000;
    private static final String CAPTIONS = "text/vtt";

    private final Recordings recordings;
    private final DeleteRecordings deletion;
    private final RecordingPolicy policy;
    private final AudienceRules audiences;
    private final PastClasses classes;
    private final Files files;
    private final Turns turns;

    KeepRecordings(
            Recordings recordings,
            DeleteRecordings deletion,
            RecordingPolicy policy,
            AudienceRules audiences,
            PastClasses classes,
            Files files,
            Turns turns) {
        this.recordings = recordings;
        this.deletion = deletion;
        this.policy = policy;
        this.audiences = audiences;
        this.classes = classes;
        this.files = files;
        this.turns = turns;
    }

    /**
     * What is said of a film.
     *
     * @param classId the class that it shows; null for one that was not held here
     * @param audience null for what holds in its course
     */
    public record Description(
            String title,
            Instant heldAt,
            @Nullable UUID classId,
            @Nullable Audience audience) {}

    /** What holds in a course for all recordings that have no rule of their own. */
    public void common(Actor actor, UUID courseId, Audience audience) {
        policy.toManage(actor, courseId);
        audiences.change(courseId, audience);
    }

    /**
     * @throws ClassProblem.NobodyAttended when it shall be for who attended a class, and shows none
     * @throws GeneralProblem.Invalid when the class is not one of its course
     */
    public void describe(Actor actor, UUID id, Description description) {
        if (description.audience() == Audience.ATTENDED && description.classId() == null) {
            throw new ClassProblem.NobodyAttended();
        }
        change(actor, id, recording -> {
            requireClassOf(recording.courseId(), description.classId());
            return recording.described(
                    description.title().strip(), description.heldAt(), description.classId(), description.audience());
        });
    }

    /** Who hears a class again and what it is called. @param audience null for what holds in its course */
    public void describeClass(Actor actor, UUID classId, String title, @Nullable Audience audience) {
        classes.change(actor, classId, title.strip(), audience);
    }

    /** @param language {@code en} or {@code ar} @throws FileProblem.Unreadable when it holds no captions */
    public void caption(Actor actor, UUID id, String language, String name, InputStream content) {
        toManage(actor, id);
        StoredFile stored = files.put(content, name, LARGEST_CAPTIONS, FileScope.preview(actor.userId()));
        if (!stored.type().equals(CAPTIONS)) {
            throw new FileProblem.Unreadable(name);
        }
        files.grant(stored.id(), Recording.scope(id));
        change(
                actor,
                id,
                recording -> recording.with(
                        new Recording.Caption(language, stored.id().value())));
    }

    public void removeCaptions(Actor actor, UUID id, String language) {
        change(actor, id, recording -> recording.withoutCaptions(language));
    }

    /** Deletes a film with all that belongs to it. */
    public void delete(Actor actor, UUID id) {
        deletion.delete(toManage(actor, id));
    }

    private void change(Actor actor, UUID id, UnaryOperator<Recording> how) {
        toManage(actor, id);
        turns.take(() -> recordings.save(
                how.apply(recordings.findById(id).orElseThrow(() -> new GeneralProblem.NotFound("recording")))));
    }

    private Recording toManage(Actor actor, UUID id) {
        Recording recording = recordings
                .findById(id)
                .filter(found -> policy.maySee(actor, found))
                .orElseThrow(() -> new GeneralProblem.NotFound("recording"));
        policy.toManage(actor, recording.courseId());
        return recording;
    }

    private void requireClassOf(UUID courseId, @Nullable UUID classId) {
        if (classId != null
                && classes.find(classId)
                        .filter(found -> found.course().value().equals(courseId))
                        .isEmpty()) {
            throw new GeneralProblem.Invalid("classId", "not-possible", "Choose a class of this course.");
        }
    }
}
