package io.lectern.assessment.web;

import io.lectern.accounts.Actor;
import io.lectern.assessment.bank.BrowseQuestions;
import io.lectern.assessment.bank.ChangeQuestions;
import io.lectern.assessment.bank.QuestionSearch.Filter;
import io.lectern.assessment.bank.QuestionState;
import io.lectern.assessment.bank.ShowQuestion;
import io.lectern.assessment.bank.WriteQuestion;
import io.lectern.assessment.drafting.DraftQuestions;
import io.lectern.assessment.question.TaskKind;
import io.lectern.assessment.web.QuestionAnswers.ChangedQuestions;
import io.lectern.assessment.web.QuestionAnswers.PoolSize;
import io.lectern.assessment.web.QuestionAnswers.QuestionDetails;
import io.lectern.assessment.web.QuestionAnswers.QuestionPage;
import io.lectern.assessment.web.QuestionAnswers.QuestionRevisionList;
import io.lectern.assessment.web.QuestionAnswers.QuestionRevisionView;
import io.lectern.assessment.web.QuestionRequests.MoveQuestions;
import io.lectern.assessment.web.QuestionRequests.NewQuestion;
import io.lectern.assessment.web.QuestionRequests.PoolToCount;
import io.lectern.assessment.web.QuestionRequests.QuestionToShow;
import io.lectern.assessment.web.QuestionRequests.SaveQuestion;
import io.lectern.assessment.web.QuestionRequests.TagQuestions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "questions")
class QuestionController {

    private final BrowseQuestions browse;
    private final WriteQuestion write;
    private final ChangeQuestions changeMany;
    private final ShowQuestion show;
    private final DraftQuestions drafting;

    QuestionController(
            BrowseQuestions browse,
            WriteQuestion write,
            ChangeQuestions changeMany,
            ShowQuestion show,
            DraftQuestions drafting) {
        this.browse = browse;
        this.write = write;
        this.changeMany = changeMany;
        this.show = show;
        this.drafting = drafting;
    }

    @GetMapping("/api/courses/{id}/questions")
    @Operation(operationId = "listQuestions", summary = "A page of the course's question bank, the newest first")
    QuestionPage list(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable QuestionState state,
            @RequestParam(required = false) @Nullable TaskKind kind,
            @RequestParam(required = false) @Nullable String tag,
            @RequestParam(required = false) @Nullable String skill,
            @RequestParam(required = false) @Nullable Integer difficulty,
            @RequestParam(required = false) @Nullable String query,
            @RequestParam(required = false) @Nullable UUID cursor) {
        var filter = new Filter(state, kind, tag, skill, difficulty, query);
        return QuestionPage.of(browse.list(actor, id, filter, cursor), drafting.offered());
    }

    @PostMapping("/api/courses/{id}/questions/pool")
    @Operation(
            operationId = "countQuestions",
            summary =
                    "How many questions in use could be drawn: with all these tags, one of these skills and a difficulty in this range")
    PoolSize pool(Actor actor, @PathVariable UUID id, @Valid @RequestBody PoolToCount request) {
        return new PoolSize(browse.count(actor, id, request.pool(), request.without()));
    }

    @PostMapping("/api/courses/{id}/questions")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "createQuestion", summary = "Adds a question to the course's bank")
    QuestionDetails create(Actor actor, @PathVariable UUID id, @Valid @RequestBody NewQuestion request) {
        return QuestionDetails.of(write.create(actor, id, request.draft(), request.label(), request.content()), true);
    }

    @PutMapping("/api/courses/{id}/questions/state")
    @Operation(operationId = "moveQuestions", summary = "Takes many questions into use or out of it")
    ChangedQuestions move(Actor actor, @PathVariable UUID id, @Valid @RequestBody MoveQuestions request) {
        return new ChangedQuestions(changeMany.move(actor, id, request.questions(), request.state()));
    }

    @PutMapping("/api/courses/{id}/questions/tags")
    @Operation(operationId = "tagQuestions", summary = "Puts tags on many questions and takes others off")
    ChangedQuestions tag(Actor actor, @PathVariable UUID id, @Valid @RequestBody TagQuestions request) {
        return new ChangedQuestions(changeMany.tag(actor, id, request.questions(), request.add(), request.remove()));
    }

    @PostMapping("/api/courses/{id}/questions/show")
    @Operation(operationId = "showQuestion", summary = "What learners will see of a question that is being written")
    ShowQuestion.Shown show(Actor actor, @PathVariable UUID id, @Valid @RequestBody QuestionToShow request) {
        return show.shown(actor, id, request.stem(), request.task(), request.explanation());
    }

    @GetMapping("/api/questions/{id}")
    @Operation(operationId = "getQuestion", summary = "A question with its key")
    QuestionDetails question(Actor actor, @PathVariable UUID id) {
        BrowseQuestions.Details details = browse.question(actor, id);
        return QuestionDetails.of(details.question(), details.editable());
    }

    @PutMapping("/api/questions/{id}")
    @Operation(operationId = "saveQuestion", summary = "Changes a question; another content becomes another revision")
    QuestionDetails save(Actor actor, @PathVariable UUID id, @Valid @RequestBody SaveQuestion request) {
        return QuestionDetails.of(
                write.edit(actor, id, request.version(), request.draft(), request.label(), request.content()), true);
    }

    @PostMapping("/api/questions/{id}/retire")
    @Operation(operationId = "retireQuestion", summary = "Takes a question out of use")
    QuestionDetails retire(Actor actor, @PathVariable UUID id) {
        return QuestionDetails.of(write.retire(actor, id), true);
    }

    @PostMapping("/api/questions/{id}/restore")
    @Operation(operationId = "restoreQuestion", summary = "Takes a question into use")
    QuestionDetails restore(Actor actor, @PathVariable UUID id) {
        return QuestionDetails.of(write.restore(actor, id), true);
    }

    @PostMapping("/api/questions/{id}/duplicate")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "duplicateQuestion", summary = "Makes a draft that says the same")
    QuestionDetails duplicate(Actor actor, @PathVariable UUID id) {
        return QuestionDetails.of(write.duplicate(actor, id), true);
    }

    @GetMapping("/api/questions/{id}/revisions")
    @Operation(operationId = "listQuestionRevisions", summary = "What the question was, the newest first")
    QuestionRevisionList revisions(Actor actor, @PathVariable UUID id) {
        return new QuestionRevisionList(browse.revisions(actor, id).stream()
                .map(QuestionRevisionView::of)
                .toList());
    }

    @GetMapping("/api/questions/{id}/revisions/{number}")
    @Operation(operationId = "getQuestionRevision", summary = "What the question was at a revision")
    QuestionRevisionView revision(Actor actor, @PathVariable UUID id, @PathVariable int number) {
        return QuestionRevisionView.of(browse.revision(actor, id, number));
    }
}
