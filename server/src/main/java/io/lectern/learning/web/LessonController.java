package io.lectern.learning.web;

import io.lectern.accounts.Actor;
import io.lectern.courses.AnswerVerdict;
import io.lectern.learning.internal.LessonProgress;
import io.lectern.learning.internal.ReadLesson;
import io.lectern.learning.internal.RecordProgress;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

@RestController
@Tag(name = "lessons")
class LessonController {

    private final ReadLesson read;
    private final RecordProgress record;

    LessonController(ReadLesson read, RecordProgress record) {
        this.read = read;
        this.record = record;
    }

    @GetMapping("/api/lessons/{id}")
    @Operation(
            operationId = "getLesson",
            summary = "A published lesson for its learners, with what they have seen of it")
    ResponseEntity<LearningAnswers.LessonPage> lesson(Actor actor, @PathVariable UUID id, WebRequest request) {
        ReadLesson.Opened opened = read.open(actor, id);
        String tag = tagOf(opened);
        if (request.checkNotModified(tag)) {
            return ResponseEntity.status(304).eTag(tag).cacheControl(askAgain()).build();
        }
        var page = LearningAnswers.LessonPage.of(opened, read.text(opened));
        return ResponseEntity.ok().eTag(tag).cacheControl(askAgain()).body(page);
    }

    @PostMapping("/api/lessons/{id}/progress")
    @Operation(
            operationId = "recordProgress",
            summary = "Notes blocks as seen and where the learner is; again changes nothing")
    LearningAnswers.ProgressAnswer progress(
            Actor actor, @PathVariable UUID id, @Valid @RequestBody LearningAnswers.SeenBlocks request) {
        return LearningAnswers.ProgressAnswer.of(record.read(actor, id, request.blockIds(), request.resumeAt()));
    }

    @PostMapping("/api/lessons/{id}/questions/{blockId}/answer")
    @Operation(operationId = "answerQuestion", summary = "Judges an answer to a check question")
    AnswerVerdict answer(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID blockId,
            @Valid @RequestBody LearningAnswers.ChosenAnswer request) {
        Set<Integer> chosen = new HashSet<>(request.choices());
        return read.answer(actor, id, blockId, chosen);
    }

    /** Changes with the text, with what surrounds it and with what the learner has seen. */
    private static String tagOf(ReadLesson.Opened opened) {
        int around = Objects.hash(
                opened.outline().course().title(), opened.neighbours(), opened.enrolled(), opened.standing());
        long seen =
                opened.progress().map(LessonProgress::version).map(v -> v + 1).orElse(0L);
        return String.format(Locale.ROOT, "\"%d-%d-%x\"", opened.lesson().version(), seen, around);
    }

    private static CacheControl askAgain() {
        return CacheControl.noCache().cachePrivate();
    }
}
