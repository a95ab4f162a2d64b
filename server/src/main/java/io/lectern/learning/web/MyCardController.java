package io.lectern.learning.web;

import io.lectern.accounts.Actor;
import io.lectern.courses.MarkdownViews;
import io.lectern.learning.cards.CardOverview;
import io.lectern.learning.cards.Pile;
import io.lectern.learning.cards.ReadCards;
import io.lectern.learning.cards.ReviewCards;
import io.lectern.learning.cards.WriteOwnCards;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "cards")
class MyCardController {

    private static final int AT_ONCE = 50;

    private final ReadCards read;
    private final ReviewCards review;
    private final WriteOwnCards own;
    private final MarkdownViews views;

    MyCardController(ReadCards read, ReviewCards review, WriteOwnCards own, MarkdownViews views) {
        this.read = read;
        this.review = review;
        this.own = own;
        this.views = views;
    }

    @GetMapping("/api/my/cards/today")
    @Operation(operationId = "getCardsToday", summary = "How many flashcards are to be taken today")
    CardAnswers.CardsToday today(Actor actor) {
        return CardAnswers.CardsToday.of(read.mine(actor));
    }

    @GetMapping("/api/my/cards/due")
    @Operation(operationId = "listDueCards", summary = "The next flashcards to be taken today, both sides")
    CardAnswers.DueCards due(Actor actor) {
        Pile pile = read.mine(actor);
        long today = read.today(actor);
        var items = pile.toTake().stream()
                .limit(AT_ONCE)
                .map(held -> CardAnswers.DueCard.of(held, today, views))
                .toList();
        return new CardAnswers.DueCards(items, pile.toTake().size());
    }

    @PostMapping("/api/my/cards/reviews")
    @Operation(
            operationId = "recordReviews",
            summary = "Notes reviews, also late ones; one that is known already changes nothing")
    CardAnswers.ReviewedCards reviews(Actor actor, @Valid @RequestBody CardAnswers.GivenReviews request) {
        long today = read.today(actor);
        List<ReviewCards.Given> given =
                request.reviews().stream().map(CardAnswers.GivenReview::given).toList();
        return new CardAnswers.ReviewedCards(review.record(actor, given).stream()
                .map(study -> CardAnswers.ReviewedCard.of(study, today))
                .toList());
    }

    @PutMapping("/api/my/cards/{id}/suspension")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "suspendCard", summary = "Sets a flashcard aside, or takes it up again")
    void suspend(Actor actor, @PathVariable UUID id, @Valid @RequestBody CardAnswers.Suspension request) {
        review.suspend(actor, id, request.suspended());
    }

    @GetMapping("/api/my/cards")
    @Operation(operationId = "getMyCards", summary = "The person's decks, their own cards and those set aside")
    CardAnswers.MyCards mine(Actor actor) {
        Pile pile = read.mine(actor);
        return new CardAnswers.MyCards(
                CardAnswers.CardsToday.of(pile),
                pile.pace().newPerDay(),
                CardOverview.of(pile).stream()
                        .map(deck -> new CardAnswers.DeckSummary(
                                deck.courseId(), deck.title(), deck.cards(), deck.open(), deck.begun(), deck.firm()))
                        .toList(),
                pile.aside()
                        .map(held -> new CardAnswers.AsideCard(
                                held.id(), views.of(held.wording().front()), held.isLeech()))
                        .toList(),
                own.mine(actor).stream()
                        .map(card -> CardAnswers.OwnCardAnswer.of(card, views))
                        .toList());
    }

    @PutMapping("/api/my/cards/pace")
    @Operation(operationId = "setCardPace", summary = "Sets how many new flashcards a day are begun")
    CardAnswers.NewPerDay pace(Actor actor, @Valid @RequestBody CardAnswers.NewPerDay request) {
        return new CardAnswers.NewPerDay(
                review.setPace(actor, request.newPerDay()).newPerDay());
    }

    @PostMapping("/api/my/cards/own")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "createOwnCard", summary = "Adds a flashcard that only its writer sees")
    CardAnswers.OwnCardAnswer add(Actor actor, @Valid @RequestBody CardAnswers.CardText request) {
        return CardAnswers.OwnCardAnswer.of(own.add(actor, request.wording()), views);
    }

    @PutMapping("/api/my/cards/own/{id}")
    @Operation(operationId = "updateOwnCard", summary = "Words an own flashcard differently; what is remembered stays")
    CardAnswers.OwnCardAnswer edit(
            Actor actor, @PathVariable UUID id, @Valid @RequestBody CardAnswers.CardText request) {
        return CardAnswers.OwnCardAnswer.of(own.edit(actor, id, request.wording()), views);
    }

    @DeleteMapping("/api/my/cards/own/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "deleteOwnCard", summary = "Deletes an own flashcard and what was remembered of it")
    void delete(Actor actor, @PathVariable UUID id) {
        own.delete(actor, id);
    }
}
