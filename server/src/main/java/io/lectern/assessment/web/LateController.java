package io.lectern.assessment.web;

import io.lectern.accounts.Actor;
import io.lectern.assessment.marking.DecideLate;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "marking")
class LateController {

    private final DecideLate decide;

    LateController(DecideLate decide) {
        this.decide = decide;
    }

    @GetMapping("/api/assessments/{id}/late")
    @Operation(operationId = "listLateAnswers", summary = "What came after the end of its attempt, with the evidence")
    LateViews.LateList late(Actor actor, @PathVariable UUID id) {
        return LateViews.LateList.of(decide.at(actor, id));
    }

    @PutMapping("/api/late-answers/{id}/decision")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "decideLateAnswers", summary = "Lets answers that came late count, or not, for good")
    void decide(Actor actor, @PathVariable UUID id, @Valid @RequestBody LateViews.LateDecision request) {
        decide.decide(actor, id, request.accepted(), request.reason());
    }
}
