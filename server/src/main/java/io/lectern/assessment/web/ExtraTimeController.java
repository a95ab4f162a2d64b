package io.lectern.assessment.web;

import io.lectern.accounts.Actor;
import io.lectern.assessment.attempt.ExtraTime;
import io.lectern.assessment.attempt.GiveExtraTime;
import io.lectern.assessment.attempt.MoreTime;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "assessments")
class ExtraTimeController {

    /** @param minutes 0 when it is a share @param percent 0 when it is a number of minutes */
    record GivenTime(
            int minutes,
            int percent,
            @NotNull @Size(max = 1000) String reason) {}

    /** @param name empty when the account is gone */
    record LearnerExtraTime(UUID personId, String name, int minutes, int percent, String reason, Instant givenAt) {
        static LearnerExtraTime of(GiveExtraTime.Entry entry) {
            ExtraTime extra = entry.extra();
            return new LearnerExtraTime(
                    extra.personId(),
                    entry.person() == null ? "" : entry.person().name(),
                    extra.minutes(),
                    extra.percent(),
                    extra.reason(),
                    extra.givenAt());
        }
    }

    record LearnerExtraTimes(List<LearnerExtraTime> items) {}

    private final GiveExtraTime extraTime;

    ExtraTimeController(GiveExtraTime extraTime) {
        this.extraTime = extraTime;
    }

    @GetMapping("/api/assessments/{id}/extra-time")
    @Operation(operationId = "listExtraTime", summary = "Who has more time for it than others, and why")
    LearnerExtraTimes list(Actor actor, @PathVariable UUID id) {
        return new LearnerExtraTimes(
                extraTime.of(actor, id).stream().map(LearnerExtraTime::of).toList());
    }

    @PutMapping("/api/assessments/{id}/extra-time/{person}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "giveExtraTime",
            summary = "Gives a learner more time, also for an attempt that is under way")
    void give(Actor actor, @PathVariable UUID id, @PathVariable UUID person, @Valid @RequestBody GivenTime request) {
        extraTime.give(actor, id, person, new MoreTime(request.minutes(), request.percent()), request.reason());
    }

    @DeleteMapping("/api/assessments/{id}/extra-time/{person}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "withdrawExtraTime", summary = "Takes it back for attempts to come")
    void withdraw(Actor actor, @PathVariable UUID id, @PathVariable UUID person) {
        extraTime.withdraw(actor, id, person);
    }
}
