package io.lectern.learning.web;

import io.lectern.accounts.Actor;
import io.lectern.learning.watch.WatchVideo;
import io.lectern.learning.watch.model.Span;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "lessons")
class WatchController {

    private static final long A_DAY = 86_400_000;

    private final WatchVideo watch;

    WatchController(WatchVideo watch) {
        this.watch = watch;
    }

    /** A stretch that was really played, in milliseconds. @param to beyond {@code from} */
    record PlayedSpan(
            @Min(0) @Max(A_DAY) long from,
            @Min(0) @Max(A_DAY) long to) {
        static PlayedSpan of(Span span) {
            return new PlayedSpan(span.from(), span.to());
        }
    }

    /** @param positionMs where the learner is now */
    record PlayedSpans(
            @NotNull @Size(max = 500) List<@Valid PlayedSpan> spans,
            @Min(0) @Max(A_DAY) long positionMs) {
        List<Span> asked() {
            return spans.stream()
                    .filter(span -> span.to() > span.from())
                    .map(span -> new Span(span.from(), span.to()))
                    .toList();
        }
    }

    /**
     * @param positionMs where the learner left it
     * @param percent of this video that was watched
     * @param left what was told but cannot have been played yet
     * @param progress of the lesson; null when nothing is noted of the person
     */
    @Schema(name = "WatchedVideo")
    record Watched(
            long positionMs, int percent, List<PlayedSpan> left, LearningAnswers.@Nullable ProgressAnswer progress) {
        static Watched of(WatchVideo.Watched watched) {
            return new Watched(
                    watched.positionMs(),
                    watched.percent(),
                    watched.left().stream().map(PlayedSpan::of).toList(),
                    watched.standing() == null ? null : LearningAnswers.ProgressAnswer.of(watched.standing()));
        }
    }

    @GetMapping("/api/lessons/{id}/videos/{file}/watched")
    @Operation(operationId = "getWatched", summary = "Where the learner left a video, on whatever device")
    Watched watched(Actor actor, @PathVariable UUID id, @PathVariable String file) {
        return Watched.of(watch.of(actor, id, file));
    }

    @GetMapping("/api/lessons/{id}/videos/{file}/watchers")
    @Operation(operationId = "getWatchers", summary = "How much of a video the learners have watched, for its teachers")
    WatchVideo.Watchers watchers(Actor actor, @PathVariable UUID id, @PathVariable String file) {
        return watch.watchers(actor, id, file);
    }

    @PostMapping("/api/lessons/{id}/videos/{file}/watched")
    @Operation(
            operationId = "noteWatched",
            summary = "Notes what was really played of a video and where the learner is; again changes nothing")
    Watched note(
            Actor actor, @PathVariable UUID id, @PathVariable String file, @Valid @RequestBody PlayedSpans request) {
        return Watched.of(watch.note(actor, id, file, request.asked(), request.positionMs()));
    }
}
