package io.lectern.tutor.plan.web;

import io.lectern.accounts.Actor;
import io.lectern.courses.LessonId;
import io.lectern.tutor.Beat;
import io.lectern.tutor.plan.PlanDesk;
import io.lectern.tutor.plan.PlanEdits;
import io.lectern.tutor.speech.Clip;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/lessons/{lesson}/plan")
class PlanController {

    private final PlanDesk desk;

    PlanController(PlanDesk desk) {
        this.desk = desk;
    }

    record EditedBeatRequest(
            @Nullable UUID id,
            @NotNull Beat.Kind kind,
            @NotNull String caption,
            @Nullable String speech,
            int pauseMs) {}

    record EditPlanRequest(
            int lessonVersion,
            long revision,
            @NotNull @Valid List<EditedBeatRequest> beats) {}

    record RevisionRequest(int lessonVersion, long revision) {
        PlanDesk.Revision revised() {
            return new PlanDesk.Revision(lessonVersion, revision);
        }
    }

    record HearRequest(
            @NotNull @Size(max = 2000) String caption,
            @Nullable @Size(max = 2000) String speech,
            @NotNull String language) {}

    @GetMapping
    PlanView plan(Actor actor, @PathVariable UUID lesson) {
        return PlanView.of(desk.open(actor, LessonId.of(lesson)));
    }

    @PutMapping
    PlanView editPlan(Actor actor, @PathVariable UUID lesson, @Valid @RequestBody EditPlanRequest request) {
        List<PlanEdits.EditedBeat> beats = request.beats().stream()
                .map(b -> new PlanEdits.EditedBeat(b.id(), b.kind(), b.caption(), b.speech(), b.pauseMs()))
                .toList();
        var revision = new PlanDesk.Revision(request.lessonVersion(), request.revision());
        return PlanView.of(desk.edit(actor, LessonId.of(lesson), revision, beats));
    }

    @PostMapping("/approval")
    PlanView approvePlan(Actor actor, @PathVariable UUID lesson, @RequestBody RevisionRequest request) {
        return PlanView.of(desk.approve(actor, LessonId.of(lesson), request.revised()));
    }

    @PostMapping("/recompilation")
    PlanView recompilePlan(Actor actor, @PathVariable UUID lesson, @RequestBody RevisionRequest request) {
        return PlanView.of(desk.recompile(actor, LessonId.of(lesson), request.revised()));
    }

    @GetMapping("/beats/{beat}/clip")
    Clip hearBeat(Actor actor, @PathVariable UUID lesson, @PathVariable UUID beat) {
        return desk.hear(actor, LessonId.of(lesson), beat);
    }

    @PostMapping("/hearing")
    Clip hearText(Actor actor, @PathVariable UUID lesson, @Valid @RequestBody HearRequest request) {
        return desk.hear(actor, LessonId.of(lesson), request.caption(), request.speech(), request.language());
    }
}
