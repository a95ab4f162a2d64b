package io.lectern.tutor.plan.web;

import io.lectern.accounts.Actor;
import io.lectern.courses.Block;
import io.lectern.courses.LessonId;
import io.lectern.tutor.Beat;
import io.lectern.tutor.Board;
import io.lectern.tutor.Check;
import io.lectern.tutor.SlideText;
import io.lectern.tutor.TeachingPlan;
import io.lectern.tutor.plan.Plan;
import io.lectern.tutor.plan.PlanDesk;
import io.lectern.tutor.plan.PlanEdits;
import io.lectern.tutor.speech.Clip;
import io.lectern.tutor.speech.Preparation;
import io.lectern.tutor.speech.SpeechPace;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
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

    record BeatView(
            UUID id,
            Beat.Kind kind,
            String caption,
            String speech,
            String language,
            Board board,
            @Nullable UUID questionBlock,
            int pauseMs,
            int speechMs,
            @Nullable UUID section,
            @Nullable UUID block) {

        static BeatView of(Beat b) {
            int millis = b.silent() ? 0 : SpeechPace.estimateMs(b.speech(), b.language());
            return new BeatView(
                    b.id(),
                    b.kind(),
                    b.caption(),
                    b.speech(),
                    b.language(),
                    b.board(),
                    b.questionBlock(),
                    b.pauseMs(),
                    millis,
                    b.section(),
                    b.block());
        }
    }

    record CheckView(UUID id, String prompt, List<String> choices, boolean made) {
        static CheckView of(Check check) {
            List<String> choices =
                    check.question().choices().stream().map(Block.Choice::text).toList();
            return new CheckView(check.id(), check.question().prompt(), choices, check.made());
        }
    }

    record VoiceView(int total, int ready, int failed) {}

    record PlanView(
            UUID lesson,
            UUID course,
            int lessonVersion,
            String title,
            String language,
            TeachingPlan.State state,
            long revision,
            Instant changedAt,
            List<BeatView> beats,
            List<CheckView> checks,
            List<SlideText> slides,
            List<UUID> lostEdits,
            VoiceView voice) {

        static PlanView of(PlanDesk.Desk desk) {
            Plan plan = desk.plan();
            Preparation voice = desk.voice();
            return new PlanView(
                    plan.lessonId(),
                    plan.courseId(),
                    plan.lessonVersion(),
                    plan.title(),
                    plan.language(),
                    plan.state(),
                    plan.toPlan().revision(),
                    plan.changedAt(),
                    plan.beats().stream().map(BeatView::of).toList(),
                    plan.checks().stream().map(CheckView::of).toList(),
                    plan.slides(),
                    plan.lostEdits(),
                    new VoiceView(voice.total(), voice.ready(), voice.failed()));
        }
    }

    record EditedBeatRequest(
            @Nullable UUID id,
            @NotNull Beat.Kind kind,
            @NotNull String caption,
            @Nullable String speech,
            int pauseMs) {}

    record EditPlanRequest(long revision, @NotNull @Valid List<EditedBeatRequest> beats) {}

    record RevisionRequest(long revision) {}

    record HearRequest(
            @NotNull @Size(max = 2000) String caption,
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
        return PlanView.of(desk.edit(actor, LessonId.of(lesson), request.revision(), beats));
    }

    @PostMapping("/approval")
    PlanView approvePlan(Actor actor, @PathVariable UUID lesson, @RequestBody RevisionRequest request) {
        return PlanView.of(desk.approve(actor, LessonId.of(lesson), request.revision()));
    }

    @PostMapping("/recompilation")
    PlanView recompilePlan(Actor actor, @PathVariable UUID lesson, @RequestBody RevisionRequest request) {
        return PlanView.of(desk.recompile(actor, LessonId.of(lesson), request.revision()));
    }

    @GetMapping("/beats/{beat}/clip")
    Clip hearBeat(Actor actor, @PathVariable UUID lesson, @PathVariable UUID beat) {
        return desk.hear(actor, LessonId.of(lesson), beat);
    }

    @PostMapping("/hearing")
    Clip hearText(Actor actor, @PathVariable UUID lesson, @Valid @RequestBody HearRequest request) {
        return desk.hear(actor, LessonId.of(lesson), request.caption(), request.language());
    }
}
