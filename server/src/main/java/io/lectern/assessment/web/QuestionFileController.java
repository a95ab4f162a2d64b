package io.lectern.assessment.web;

import io.lectern.accounts.Actor;
import io.lectern.assessment.bank.BankQuestion;
import io.lectern.assessment.bank.exchange.ExchangeFormat;
import io.lectern.assessment.bank.exchange.ExchangeQuestions;
import io.lectern.assessment.bank.exchange.FoundQuestion;
import io.lectern.assessment.bank.exchange.Lack;
import io.lectern.assessment.bank.exchange.LineFault;
import io.lectern.assessment.bank.exchange.QuestionDraft;
import io.lectern.assessment.question.Task;
import io.lectern.assessment.question.TaskKind;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@Tag(name = "questions")
class QuestionFileController {

    /** One question of a file. @param line where it begins @param task null when it cannot be read */
    record ProposedQuestion(
            int line, String title, String stem, @Nullable Task task, List<LineFault> faults) {
        static ProposedQuestion of(FoundQuestion found) {
            QuestionDraft draft = found.draft();
            return draft == null
                    ? new ProposedQuestion(found.line(), "", "", null, found.faults())
                    : new ProposedQuestion(
                            found.line(),
                            draft.label().title(),
                            draft.content().stem(),
                            draft.content().task(),
                            found.faults());
        }
    }

    record ProposedQuestions(List<ProposedQuestion> items) {}

    /** @param questions in the order of the file */
    record TakenQuestions(List<UUID> questions) {}

    /** A question that a format has no place for. @param lack why */
    record LeftOutQuestion(UUID id, String title, TaskKind kind, Lack lack) {}

    record ExportReport(int written, List<LeftOutQuestion> leftOut) {}

    private final ExchangeQuestions exchange;

    QuestionFileController(ExchangeQuestions exchange) {
        this.exchange = exchange;
    }

    @PostMapping(path = "/api/courses/{id}/questions/import/preview", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            operationId = "previewQuestions",
            summary = "What a file of questions holds, and what is wrong in which line")
    ProposedQuestions preview(
            Actor actor, @PathVariable UUID id, @RequestParam ExchangeFormat format, @RequestPart MultipartFile file)
            throws IOException {
        return new ProposedQuestions(exchange.preview(actor, id, format, file.getBytes()).stream()
                .map(ProposedQuestion::of)
                .toList());
    }

    @PostMapping(path = "/api/courses/{id}/questions/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "importQuestions",
            summary = "Takes questions of a file into the bank as drafts: all, or those that begin at these lines")
    TakenQuestions take(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam ExchangeFormat format,
            @RequestParam(required = false) @Nullable Set<Integer> lines,
            @RequestPart MultipartFile file)
            throws IOException {
        return new TakenQuestions(exchange.accept(actor, id, format, file.getBytes(), lines).stream()
                .map(BankQuestion::id)
                .toList());
    }

    @GetMapping("/api/courses/{id}/questions/export")
    @Operation(operationId = "exportQuestions", summary = "The bank as a file")
    ResponseEntity<String> export(Actor actor, @PathVariable UUID id, @RequestParam ExchangeFormat format) {
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename("questions." + format.ending())
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(exchange.export(actor, id, format).text());
    }

    @GetMapping("/api/courses/{id}/questions/export/report")
    @Operation(operationId = "reportExport", summary = "How much of the bank a format can say, and what it leaves out")
    ExportReport report(Actor actor, @PathVariable UUID id, @RequestParam ExchangeFormat format) {
        ExchangeQuestions.BankFile file = exchange.report(actor, id, format);
        return new ExportReport(
                file.written(),
                file.leftOut().stream()
                        .map(left -> new LeftOutQuestion(
                                left.question().id(),
                                left.question().title(),
                                left.question().kind(),
                                left.lack()))
                        .toList());
    }
}
