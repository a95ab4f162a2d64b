package io.lectern.tutor.plan.web;

import io.lectern.courses.Block;
import io.lectern.tutor.Beat;
import io.lectern.tutor.Board;
import io.lectern.tutor.Check;
import io.lectern.tutor.SlideText;
import io.lectern.tutor.TeachingPlan;
import io.lectern.tutor.plan.Plan;
import io.lectern.tutor.plan.PlanDesk;
import io.lectern.tutor.plan.PlanEdits;
import io.lectern.tutor.speech.SpeechPace;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan as its editor gets it.
 *
 * @param approvedBefore the version that was approved before the lesson was published again, if the plan follows one
 * @param editedParts stretches that a teacher changed
 * @param lostEdits blocks whose edits gave way, because their text changed
 */
record PlanView(
        UUID lesson,
        UUID course,
        int lessonVersion,
        String title,
        String language,
        TeachingPlan.State state,
        long revision,
        Instant changedAt,
        @Nullable Integer approvedBefore,
        int editedParts,
        boolean mayChange,
        List<PlanBeat> beats,
        List<PlanCheck> checks,
        List<SlideText> slides,
        List<UUID> lostEdits,
        PlanVoice voice) {

    /** @param asWritten whether the voice says what is written, and not words of its own */
    record PlanBeat(
            UUID id,
            Beat.Kind kind,
            String caption,
            String speech,
            boolean asWritten,
            String language,
            Board board,
            @Nullable UUID questionBlock,
            int pauseMs,
            int speechMs,
            @Nullable UUID section,
            @Nullable UUID block) {

        static PlanBeat of(Beat b) {
            return new PlanBeat(
                    b.id(),
                    b.kind(),
                    b.caption(),
                    b.speech(),
                    b.speech().equals(PlanEdits.asWritten(b.caption(), b.language())),
                    b.language(),
                    b.board(),
                    b.questionBlock(),
                    b.pauseMs(),
                    b.silent() ? 0 : SpeechPace.estimateMs(b.speech(), b.language()),
                    b.section(),
                    b.block());
        }
    }

    /** @param made by rules, not by the author */
    record PlanCheck(UUID id, String prompt, List<String> choices, boolean made) {
        static PlanCheck of(Check check) {
            List<String> choices =
                    check.question().choices().stream().map(Block.Choice::text).toList();
            return new PlanCheck(check.id(), check.question().prompt(), choices, check.made());
        }
    }

    /** @param present whether this machine can speak the language at all */
    record PlanVoice(boolean present, int total, int ready, int failed) {}

    static PlanView of(PlanDesk.Desk desk) {
        Plan plan = desk.plan();
        var voice = desk.voice();
        return new PlanView(
                plan.lessonId(),
                plan.courseId(),
                plan.lessonVersion(),
                plan.title(),
                plan.language(),
                plan.state(),
                plan.toPlan().revision(),
                plan.changedAt(),
                desk.approvedBefore(),
                plan.editedParts(),
                desk.mayChange(),
                plan.beats().stream().map(PlanBeat::of).toList(),
                plan.checks().stream().map(PlanCheck::of).toList(),
                plan.slides(),
                plan.lostEdits(),
                new PlanVoice(desk.voiced(), voice.total(), voice.ready(), voice.failed()));
    }
}
