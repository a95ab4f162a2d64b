package io.lectern.tutor.speech.clips;

import io.lectern.tutor.speech.clips.RecordingStudio.Urgency;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Loads the voice once the application is ready, so that neither the start nor the first class waits for it. */
@Component
class WarmVoice {

    private static final Logger log = LoggerFactory.getLogger(WarmVoice.class);

    private final SpeechSettings settings;
    private final Engines engines;
    private final RecordingStudio studio;

    WarmVoice(SpeechSettings settings, Engines engines, RecordingStudio studio) {
        this.settings = settings;
        this.engines = engines;
        this.studio = studio;
    }

    @EventListener(ApplicationReadyEvent.class)
    void load() {
        if (settings.warm()) {
            studio.book(
                            () -> {
                                engines.warm();
                                return true;
                            },
                            Urgency.AHEAD)
                    .result()
                    .exceptionally(e -> {
                        log.warn("the voice did not load; classes will try again", e);
                        return false;
                    });
        }
    }
}
