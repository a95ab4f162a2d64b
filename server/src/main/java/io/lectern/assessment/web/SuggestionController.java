package io.lectern.assessment.web;

import io.lectern.accounts.Actor;
import io.lectern.assessment.marking.Advice;
import io.lectern.assessment.marking.AllowSuggestions;
import io.lectern.assessment.marking.MarkAnswers;
import io.lectern.assessment.marking.SuggestMarks;
import io.lectern.assessment.marking.Suggestion;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "marking")
class SuggestionController {

    private final SuggestMarks suggest;
    private final AllowSuggestions allow;
    private final MarkAnswers answers;

    SuggestionController(SuggestMarks suggest, AllowSuggestions allow, MarkAnswers answers) {
        this.suggest = suggest;
        this.allow = allow;
        this.answers = answers;
    }

    /** A language model's advice for an answer. It is no mark. */
    record SuggestedMark(Instant at, Advice advice) {
        static SuggestedMark of(Suggestion suggestion) {
            return new SuggestedMark(suggestion.at(), suggestion.advice());
        }
    }

    /** @param offered whether the marker may ask @param given what they saw before */
    record SuggestionOffer(boolean offered, @Nullable SuggestedMark given) {}

    /** @param offered whether there is a language model at all */
    record SuggestionRule(boolean offered, boolean allowed) {
        static SuggestionRule of(AllowSuggestions.Decided decided) {
            return new SuggestionRule(decided.offered(), decided.allowed());
        }
    }

    record AllowSuggestion(boolean allowed) {}

    @GetMapping("/api/attempts/{id}/marking/{item}/suggestion")
    @Operation(operationId = "getSuggestion", summary = "Whether a suggestion is offered, and the one that was seen")
    SuggestionOffer offer(Actor actor, @PathVariable UUID id, @PathVariable UUID item) {
        SuggestMarks.Offer offer = suggest.offer(actor, answers.open(actor, id, item));
        return new SuggestionOffer(offer.offered(), offer.given() == null ? null : SuggestedMark.of(offer.given()));
    }

    @PostMapping("/api/attempts/{id}/marking/{item}/suggestion")
    @Operation(operationId = "suggestMark", summary = "Asks a language model for advice; marks nothing")
    SuggestedMark suggest(Actor actor, @PathVariable UUID id, @PathVariable UUID item) {
        return SuggestedMark.of(suggest.suggest(actor, id, item));
    }

    @GetMapping("/api/assessments/{id}/suggestions")
    @Operation(operationId = "getSuggestionRule", summary = "Whether markers may ask for suggestions")
    SuggestionRule rule(Actor actor, @PathVariable UUID id) {
        return SuggestionRule.of(allow.of(actor, id));
    }

    @PutMapping("/api/assessments/{id}/suggestions")
    @Operation(operationId = "allowSuggestions", summary = "Allows suggestions for attempts to come, or no more")
    SuggestionRule allow(Actor actor, @PathVariable UUID id, @RequestBody AllowSuggestion request) {
        return SuggestionRule.of(allow.allow(actor, id, request.allowed()));
    }
}
