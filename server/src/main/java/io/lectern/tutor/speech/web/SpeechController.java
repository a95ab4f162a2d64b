package io.lectern.tutor.speech.web;

import io.lectern.accounts.Actor;
import io.lectern.kernel.GeneralProblem;
import io.lectern.tutor.speech.Clip;
import io.lectern.tutor.speech.Line;
import io.lectern.tutor.speech.SpeechArchive;
import io.lectern.tutor.speech.Voice;
import io.lectern.tutor.speech.Voices;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/speech")
class SpeechController {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();

    private final SpeechArchive archive;
    private final Voices voices;

    SpeechController(SpeechArchive archive, Voices voices) {
        this.archive = archive;
        this.voices = voices;
    }

    /** The voices of a language. */
    record VoiceList(List<Voice> items) {}

    /** @param speech when it differs from the caption @param voice none means the language's best */
    record Preview(
            @NotNull String caption,
            @Nullable String speech,
            @NotNull @Pattern(regexp = "en|ar") String language,
            @Nullable String voice) {

        Line line() {
            return new Line(
                    Objects.requireNonNullElse(speech, caption),
                    caption,
                    language,
                    Objects.requireNonNullElse(voice, Voice.DEFAULT));
        }
    }

    @GetMapping(path = "/{hash:[0-9a-f]{64}}", produces = "audio/ogg")
    ResponseEntity<Resource> sound(@PathVariable String hash, Actor actor) {
        byte[] ogg = archive.sound(hash).orElseThrow(() -> new GeneralProblem.NotFound("speech"));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("audio/ogg"))
                .cacheControl(FOR_EVER)
                .eTag(hash)
                .body(new ByteArrayResource(ogg));
    }

    @GetMapping("/{hash:[0-9a-f]{64}}/timeline")
    Clip timeline(@PathVariable String hash, Actor actor) {
        return archive.timeline(hash).orElseThrow(() -> new GeneralProblem.NotFound("speech"));
    }

    @PostMapping("/preview")
    Clip preview(@Valid @RequestBody Preview preview, Actor actor) {
        return archive.preview(preview.line(), actor);
    }

    @GetMapping("/voices")
    VoiceList voices(@RequestParam String language, Actor actor) {
        return new VoiceList(voices.of(language));
    }
}
