package io.lectern.media.web;

import io.lectern.accounts.Actor;
import io.lectern.media.video.WatchVideos;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "videos")
class VideoController {

    private final WatchVideos videos;

    VideoController(WatchVideos videos) {
        this.videos = videos;
    }

    @GetMapping("/api/videos/{file}")
    @Operation(operationId = "getVideo", summary = "How far a video is with becoming playable, and what plays")
    VideoAnswers.Watchable video(Actor actor, @PathVariable String file) {
        return VideoAnswers.Watchable.of(videos.find(actor, file));
    }

    @PostMapping("/api/videos/{file}/cancel")
    @Operation(operationId = "cancelVideo", summary = "Does not make it playable; what plays already goes on to play")
    VideoAnswers.Watchable cancel(Actor actor, @PathVariable String file) {
        return VideoAnswers.Watchable.of(videos.cancel(actor, file));
    }

    @PostMapping("/api/videos/{file}/again")
    @Operation(operationId = "makeVideoAgain", summary = "Makes it playable, before all others")
    VideoAnswers.Watchable again(Actor actor, @PathVariable String file) {
        return VideoAnswers.Watchable.of(videos.again(actor, file));
    }

    @GetMapping("/api/videos/{file}/{edition}/{name}")
    @Operation(
            operationId = "getVideoPart",
            summary = "A playlist, a rendition or a picture of a video; supports ranges and may be cached for ever")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<Resource> part(
            Actor actor, @PathVariable String file, @PathVariable int edition, @PathVariable String name) {
        WatchVideos.Opened part = videos.part(actor, file, edition, name);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(part.type()))
                .eTag(part.content().file().id().value())
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable())
                .header("X-Content-Type-Options", "nosniff")
                .body(part.content());
    }
}
