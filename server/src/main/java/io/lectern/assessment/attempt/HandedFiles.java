package io.lectern.assessment.attempt;

import io.lectern.assessment.question.Fault;
import io.lectern.assessment.question.Response.UploadResponse;
import io.lectern.assessment.question.Response.UploadedFile;
import io.lectern.assessment.question.Task.UploadTask;
import io.lectern.media.FileId;
import io.lectern.media.Files;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Checks that a response names only files that were handed in for its attempt, and of the types that its question takes. */
@Component
class HandedFiles {

    private final Files files;

    HandedFiles(Files files) {
        this.files = files;
    }

    List<Fault> faultsOf(UUID attemptId, UploadTask task, UploadResponse response) {
        return IntStream.range(0, response.files().size())
                .filter(i -> !isHandedIn(attemptId, task, response.files().get(i)))
                .mapToObj(i -> new Fault("files[" + i + "]", "not-handed-in", "Please choose this file again."))
                .toList();
    }

    private boolean isHandedIn(UUID attemptId, UploadTask task, UploadedFile named) {
        if (!FileId.isValid(named.file())) {
            return false;
        }
        var id = new FileId(named.file());
        return files.isGranted(id, HandInFiles.scope(attemptId))
                && files.describe(id)
                        .filter(file -> file.size() == named.bytes() && UploadTypes.allow(task.types(), file))
                        .isPresent();
    }
}
