package io.lectern.assessment.marking;

import io.lectern.accounts.Actor;
import io.lectern.assessment.attempt.Attempt;
import io.lectern.assessment.attempt.AttemptItem;
import io.lectern.assessment.attempt.FileNames;
import io.lectern.assessment.attempt.MarkableAttempts;
import io.lectern.kernel.GeneralProblem;
import io.lectern.media.FileId;
import io.lectern.media.Files;
import io.lectern.media.StoredFile;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Opens a file that was handed in, for its learner and for who marks it, under the name that they may know. */
@Component
public class OpenHandedFile {

    /** @param name as this person may know it */
    public record Handed(StoredFile file, String name, InputStream content) {}

    private final MarkableAttempts attempts;
    private final MarkingDesk desk;
    private final Files files;

    OpenHandedFile(MarkableAttempts attempts, MarkingDesk desk, Files files) {
        this.attempts = attempts;
        this.desk = desk;
        this.files = files;
    }

    /** The caller closes the content. */
    public Handed open(Actor actor, UUID attemptId, UUID itemId, String file) {
        Attempt attempt = attempts.over(attemptId);
        AttemptItem item = attempt.items().stream()
                .filter(i -> i.id().equals(itemId))
                .findFirst()
                .orElseThrow(OpenHandedFile::noFile);
        FileNames names = namesFor(actor, attempt, item);
        if (!names.has(file)) {
            throw noFile();
        }
        var id = new FileId(file);
        StoredFile stored = files.describe(id).orElseThrow(OpenHandedFile::noFile);
        return new Handed(stored, names.of(file), files.open(id));
    }

    private FileNames namesFor(Actor actor, Attempt attempt, AttemptItem item) {
        if (attempt.personId().equals(actor.userId())) {
            return FileNames.given(item);
        }
        desk.toLook(actor, attempt.assessmentId());
        Learner learner = Objects.requireNonNull(
                desk.learners(attempt.assessmentId(), List.of(attempt)).get(attempt.id()));
        return learner.isHidden() ? FileNames.neutral(attempt, item, actor.language()) : FileNames.given(item);
    }

    private static GeneralProblem noFile() {
        return new GeneralProblem.NotFound("file");
    }
}
