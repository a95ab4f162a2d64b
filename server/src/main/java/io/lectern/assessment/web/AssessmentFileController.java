package io.lectern.assessment.web;

import io.lectern.accounts.Actor;
import io.lectern.assessment.attempt.HandInFiles;
import io.lectern.assessment.bank.QuestionPictures;
import io.lectern.assessment.question.Response.UploadedFile;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Files that questions show and that answer them. */
@RestController
@Tag(name = "attempts")
class AssessmentFileController {

    /** @param file to be named by the question */
    record QuestionPicture(String file) {}

    private final HandInFiles handIn;
    private final QuestionPictures pictures;

    AssessmentFileController(HandInFiles handIn, QuestionPictures pictures) {
        this.handIn = handIn;
        this.pictures = pictures;
    }

    @PostMapping(path = "/api/attempts/{id}/items/{item}/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "handInFile",
            summary = "Keeps a file for a running attempt; it is an answer once a response names it")
    UploadedFile handIn(Actor actor, @PathVariable UUID id, @PathVariable UUID item, @RequestPart MultipartFile file)
            throws IOException {
        try (InputStream content = file.getInputStream()) {
            return handIn.keep(actor, id, item, nameOf(file), content);
        }
    }

    @PostMapping(path = "/api/courses/{id}/questions/pictures", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "addQuestionPicture", summary = "Takes a picture for a question that is being written")
    QuestionPicture picture(Actor actor, @PathVariable UUID id, @RequestPart MultipartFile file) throws IOException {
        try (InputStream content = file.getInputStream()) {
            return new QuestionPicture(
                    pictures.take(actor, id, nameOf(file), content).id().value());
        }
    }

    private static String nameOf(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }
}
