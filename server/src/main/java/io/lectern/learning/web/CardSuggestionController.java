package io.lectern.learning.web;

import io.lectern.accounts.Actor;
import io.lectern.courses.BlockView;
import io.lectern.courses.MarkdownViews;
import io.lectern.learning.cards.Card;
import io.lectern.learning.cards.DecideSuggestions;
import io.lectern.learning.cards.SuggestCards;
import io.lectern.learning.cards.SuggestionRun;
import io.lectern.learning.cards.suggesting.LeftOut;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "cards")
class CardSuggestionController {

    private final SuggestCards suggest;
    private final DecideSuggestions decide;
    private final MarkdownViews views;

    CardSuggestionController(SuggestCards suggest, DecideSuggestions decide, MarkdownViews views) {
        this.suggest = suggest;
        this.decide = decide;
        this.views = views;
    }

    /** @param count at most 20 */
    record WantedCards(int count) {}

    /**
     * How far a model is with cards of a lesson.
     *
     * @param done of the lesson's pieces @param of how many there are @param kept cards that are shown to its teachers
     * @param leftOut what was suggested and is not shown @param problem slug of why it failed
     */
    record SuggestingProgress(
            UUID id,
            SuggestionRun.State state,
            int done,
            int of,
            int kept,
            List<LeftOut> leftOut,
            @Nullable String problem) {
        static SuggestingProgress of(SuggestionRun run) {
            SuggestionRun.Work work = run.work();
            return new SuggestingProgress(
                    run.id(), run.state(), work.done(), work.of(), work.kept(), work.leftOut(), work.problem());
        }
    }

    /** @param passage of the lesson that it rests on @param quote from it @param made what the model wrote, null when that is shown */
    record SuggestedCard(
            UUID id,
            CardAnswers.CardText text,
            List<BlockView> front,
            List<BlockView> back,
            CardAnswers.@Nullable CardText made,
            UUID block,
            @Nullable BlockView passage,
            String quote,
            String model) {
        static SuggestedCard of(SuggestCards.Waiting waiting, MarkdownViews views) {
            Card card = waiting.card();
            var suggestion = Objects.requireNonNull(card.suggestion());
            return new SuggestedCard(
                    card.id(),
                    CardAnswers.CardText.of(card.shown()),
                    views.of(card.shown().front()),
                    views.of(card.shown().back()),
                    card.edited() == null ? null : CardAnswers.CardText.of(card.made()),
                    card.block(),
                    waiting.passage(),
                    suggestion.quote(),
                    suggestion.model());
        }
    }

    /** @param suggesting whether a language model can be asked @param run the last one, null when there was none */
    record CardSuggestions(
            UUID courseId,
            String course,
            String title,
            String language,
            long edition,
            boolean editable,
            boolean suggesting,
            @Nullable SuggestingProgress run,
            List<SuggestedCard> items) {}

    @GetMapping("/api/lessons/{id}/card-suggestions")
    @Operation(
            operationId = "listCardSuggestions",
            summary = "Flashcards that a language model suggests, beside what they rest on")
    CardSuggestions list(Actor actor, @PathVariable UUID id) {
        SuggestCards.OfLesson lesson = suggest.read(actor, id);
        var course = lesson.outline().course();
        return new CardSuggestions(
                course.id().value(),
                course.title(),
                lesson.lesson().title(),
                course.language(),
                lesson.edition(),
                lesson.editable(),
                suggest.offered(),
                lesson.run().map(SuggestingProgress::of).orElse(null),
                lesson.waiting().stream()
                        .map(waiting -> SuggestedCard.of(waiting, views))
                        .toList());
    }

    @PostMapping("/api/lessons/{id}/card-suggestions")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(operationId = "suggestCards", summary = "Has a language model suggest flashcards of a lesson")
    SuggestingProgress begin(Actor actor, @PathVariable UUID id, @Valid @RequestBody WantedCards request) {
        return SuggestingProgress.of(suggest.begin(actor, id, request.count()));
    }

    @PostMapping("/api/lessons/{id}/card-suggestions/{cardId}/take")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "takeCardSuggestion",
            summary = "Puts a suggested flashcard into the deck, as it is worded here")
    void take(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID cardId,
            @Valid @RequestBody CardAnswers.CardText request) {
        decide.take(actor, id, cardId, request.wording());
    }

    @DeleteMapping("/api/lessons/{id}/card-suggestions/{cardId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "dropCardSuggestion", summary = "Drops a suggested flashcard; it is not suggested again")
    void drop(Actor actor, @PathVariable UUID id, @PathVariable UUID cardId) {
        decide.drop(actor, id, cardId);
    }
}
