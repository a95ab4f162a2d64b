package io.lectern.assessment.attempt;

import io.lectern.accounts.Actor;
import io.lectern.assessment.AssessmentProblem;
import io.lectern.assessment.question.Response.UploadedFile;
import io.lectern.assessment.question.Task.UploadTask;
import io.lectern.kernel.GeneralProblem;
import io.lectern.media.FileScope;
import io.lectern.media.Files;
import io.lectern.media.StoredFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Takes the files that answer a question. A file is kept for its attempt as soon as it is there; it becomes an answer with the
 * response that names it. Sending the same content again changes nothing and is answered with the same file.
 */
@Component
public class HandInFiles {

    /** Whoever stored the same content first must not be told by its name. */
    private static final String NAME = "answer";

    private static final int LONGEST_NAME = 200;

    private final TakeAssessment take;
    private final AskedQuestions questions;
    private final Files files;
    private final Clock clock;

    HandInFiles(TakeAssessment take, AskedQuestions questions, Files files, Clock clock) {
        this.take = take;
        this.questions = questions;
        this.files = files;
        this.clock = clock;
    }

    /** What the files of an attempt belong to. */
    static FileScope scope(UUID attemptId) {
        return new FileScope(AttemptFileGate.KIND, attemptId);
    }

    /**
     * Keeps a file for one's own attempt that runs, or that its time has ended: whether a file that comes late counts is decided
     * with the answer that names it.
     *
     * @param name as the learner calls it
     * @throws AssessmentProblem.AttemptOver when it was handed in
     * @throws AssessmentProblem.FileNotAsked when the question takes no files, or none of this type
     */
    public UploadedFile keep(Actor actor, UUID attemptId, UUID itemId, String name, InputStream content) {
        Attempt attempt = take.own(actor, attemptId);
        if (!attempt.isEndedByTime()) {
            attempt = take.running(actor, attemptId, clock.instant());
        }
        AttemptItem item = attempt.item(itemId).orElseThrow(() -> new GeneralProblem.NotFound("question"));
        UploadTask task = taskOf(item, name);
        StoredFile stored = files.put(content, NAME, task.maxBytes(), FileScope.preview(actor.userId()));
        if (!UploadTypes.allow(task.types(), stored) || (UploadTypes.mustBeTable(stored) && !isTable(stored))) {
            throw new AssessmentProblem.FileNotAsked(name);
        }
        files.grant(stored.id(), scope(attemptId));
        return new UploadedFile(stored.id().value(), shortened(name), stored.size());
    }

    private UploadTask taskOf(AttemptItem item, String name) {
        var question = Objects.requireNonNull(questions.of(List.of(item)).get(item.id()));
        if (question.task() instanceof UploadTask task) {
            return task;
        }
        throw new AssessmentProblem.FileNotAsked(name);
    }

    private boolean isTable(StoredFile file) {
        try (InputStream content = files.open(file.id())) {
            return TableShape.isTable(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String shortened(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        String named = last.isEmpty() ? NAME : last;
        return named.length() > LONGEST_NAME ? named.substring(named.length() - LONGEST_NAME) : named;
    }
}
