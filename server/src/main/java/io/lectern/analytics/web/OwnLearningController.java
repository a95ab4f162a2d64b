package io.lectern.analytics.web;

import io.lectern.accounts.Actor;
import io.lectern.analytics.home.FindNextStep;
import io.lectern.analytics.home.ReadOwnAgenda;
import io.lectern.analytics.home.ReadOwnWeek;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/my")
@Tag(name = "analytics")
class OwnLearningController {

    private final FindNextStep next;
    private final ReadOwnWeek week;
    private final ReadOwnAgenda agenda;

    OwnLearningController(FindNextStep next, ReadOwnWeek week, ReadOwnAgenda agenda) {
        this.next = next;
        this.week = week;
        this.agenda = agenda;
    }

    @GetMapping("/next-step")
    @Operation(operationId = "getMyNextStep", summary = "The one thing that the person does best next")
    OwnAnswers.NextStepAnswer nextStep(Actor actor) {
        return OwnAnswers.NextStepAnswer.of(next.of(actor));
    }

    @GetMapping("/week")
    @Operation(
            operationId = "getMyWeek",
            summary =
                    "Minutes in which the person learnt in the last seven days, and their days in a row, in their time zone")
    OwnAnswers.OwnWeek week(Actor actor) {
        return OwnAnswers.OwnWeek.of(week.of(actor));
    }

    @GetMapping("/agenda")
    @Operation(
            operationId = "getMyAgenda",
            summary = "What comes up in the person's courses, and the results that were released to them last")
    OwnAnswers.OwnAgenda agenda(Actor actor) {
        return OwnAnswers.OwnAgenda.of(agenda.of(actor));
    }
}
