package io.lectern.learning.web;

import io.lectern.accounts.Actor;
import io.lectern.courses.MarkdownViews;
import io.lectern.learning.cards.EditDecks;
import io.lectern.learning.cards.LessonDeck;
import io.lectern.learning.cards.SuggestCards;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "cards")
class DeckController {

    private final EditDecks decks;
    private final SuggestCards suggest;
    private final MarkdownViews views;

    DeckController(EditDecks decks, SuggestCards suggest, MarkdownViews views) {
        this.decks = decks;
        this.suggest = suggest;
        this.views = views;
    }

    @GetMapping("/api/courses/{id}/cards")
    @Operation(operationId = "listCourseCards", summary = "The flashcards that a course gives, for its teachers")
    CardAnswers.CourseCards ofCourse(Actor actor, @PathVariable UUID id) {
        EditDecks.OfCourse found = decks.ofCourse(actor, id);
        Map<UUID, String> takers = decks.takers(found.lessons().stream().map(EditDecks.OfLesson::deck));
        return new CardAnswers.CourseCards(
                found.editable(),
                suggest.offered(),
                found.lessons().stream()
                        .map(lesson -> CardAnswers.LessonCards.of(lesson, takers, views))
                        .toList());
    }

    @PutMapping("/api/lessons/{id}/cards/{cardId}")
    @Operation(operationId = "editCard", summary = "Words a flashcard of a lesson differently, hides or shows it")
    CardAnswers.EditedDeck edit(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID cardId,
            @Valid @RequestBody CardAnswers.EditCard request) {
        var wording = request.text() == null ? null : request.text().wording();
        LessonDeck deck = decks.edit(actor, id, cardId, request.edition(), wording, request.hidden());
        return CardAnswers.EditedDeck.of(deck, decks.takers(Stream.of(deck)), views);
    }
}
