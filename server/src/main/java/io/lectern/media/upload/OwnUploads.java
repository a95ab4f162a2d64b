package io.lectern.media.upload;

import io.lectern.accounts.Actor;
import io.lectern.media.UploadProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A person's uploads, for that person alone. */
@Component
public class OwnUploads {

    private final Uploads uploads;
    private final Parts parts;
    private final WritingTurns turns;
    private final Clock clock;

    OwnUploads(Uploads uploads, Parts parts, WritingTurns turns, Clock clock) {
        this.uploads = uploads;
        this.parts = parts;
        this.turns = turns;
        this.clock = clock;
    }

    /** @throws UploadProblem.Gone also when it is somebody else's: whether it exists is nobody's business */
    public Upload find(Actor actor, UUID id) {
        return uploads.findById(id)
                .filter(upload -> upload.personId().equals(actor.userId()))
                .filter(upload -> upload.expiresAt().isAfter(clock.instant()))
                .orElseThrow(UploadProblem.Gone::new);
    }

    /** Those for a subject that are not kept yet, the oldest first. */
    public List<Upload> open(Actor actor, String purpose, UUID subject) {
        return uploads.findByPersonId(actor.userId()).stream()
                .filter(upload ->
                        upload.purpose().equals(purpose) && upload.subject().equals(subject))
                .filter(upload -> upload.state() != Upload.State.KEPT && upload.state() != Upload.State.REFUSED)
                .filter(upload -> upload.expiresAt().isAfter(clock.instant()))
                .sorted(Comparator.comparing(Upload::createdAt))
                .toList();
    }

    /** The upload is not wanted any more; a file that is kept already stays. */
    public void end(Actor actor, UUID id) {
        end(find(actor, id));
    }

    void end(Upload upload) {
        try {
            turns.with(upload.id(), () -> {
                turns.end(upload.id());
                uploads.deleteById(upload.id());
                parts.delete(upload.id());
                return upload;
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
