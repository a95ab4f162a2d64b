package io.lectern.tutor.speech.espeak;

import io.lectern.tutor.VoiceHealth;
import io.lectern.tutor.speech.Speech;
import io.lectern.tutor.speech.SpeechFailure;
import io.lectern.tutor.speech.SpeechSynthesizer;
import io.lectern.tutor.speech.Voice;
import io.lectern.tutor.speech.audio.Resampler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The operator's espeak-ng, in a process of its own that starts when it is needed, is replaced when it dies and ends when
 * nobody needed it for a while.
 */
public final class EspeakVoice implements SpeechSynthesizer {

    private static final String ENGINE = "espeak-ng-1";
    private static final int SAMPLE_RATE = 24_000;
    private static final int WORDS_PER_MINUTE = 140;
    private static final int PITCH = 50;
    private static final Duration IDLE = Duration.ofMinutes(5);
    private static final Voice ARABIC_HIGH = new Voice("espeak-ar", "ar", Voice.Pitch.HIGH, ENGINE);
    private static final Voice ARABIC_LOW = new Voice("espeak-ar-low", "ar", Voice.Pitch.LOW, ENGINE);
    private static final Voice ENGLISH_HIGH = new Voice("espeak-en", "en", Voice.Pitch.HIGH, ENGINE);
    private static final Voice ENGLISH_LOW = new Voice("espeak-en-low", "en", Voice.Pitch.LOW, ENGINE);

    private final Optional<Path> library;
    private @Nullable EspeakPipe pipe;
    private volatile long lastUse;

    /** Looks where systems put the library. */
    public EspeakVoice() {
        this(Stream.of(
                        "/usr/lib/x86_64-linux-gnu/libespeak-ng.so.1",
                        "/usr/lib/aarch64-linux-gnu/libespeak-ng.so.1",
                        "/usr/lib64/libespeak-ng.so.1",
                        "/usr/lib/libespeak-ng.so.1",
                        "/usr/local/lib/libespeak-ng.so.1",
                        "/opt/homebrew/lib/libespeak-ng.dylib")
                .map(Path::of)
                .filter(Files::exists)
                .findFirst());
    }

    EspeakVoice(Optional<Path> library) {
        this.library = library;
    }

    @Override
    public List<Voice> voices() {
        return library.isPresent() ? List.of(ARABIC_HIGH, ARABIC_LOW, ENGLISH_HIGH, ENGLISH_LOW) : List.of();
    }

    @Override
    public VoiceHealth.Engine state() {
        if (library.isEmpty()) {
            return new VoiceHealth.Engine(
                    "espeak-ng",
                    VoiceHealth.Readiness.MISSING,
                    "Arabic is shown as captions without a voice. To hear it, install the package espeak-ng.");
        }
        return new VoiceHealth.Engine("espeak-ng", VoiceHealth.Readiness.ASLEEP, "Arabic; starts when it is needed.");
    }

    @Override
    public Speech synthesise(String spoken, Voice voice) throws SpeechFailure {
        EspeakPipe.Answer answer = ask(spoken, voice);
        var timeline = new EspeakTimeline(spoken, answer);
        if (timeline.phones().stream().allMatch(Speech.Phone::pause)) {
            throw new SpeechFailure("nothing to pronounce");
        }
        short[] pcm = Resampler.resample(answer.pcm(), answer.sampleRate(), SAMPLE_RATE);
        return new Speech(pcm, SAMPLE_RATE, timeline.phones(), timeline.words());
    }

    /** A process that died meanwhile gets one successor. */
    private synchronized EspeakPipe.Answer ask(String spoken, Voice voice) throws SpeechFailure {
        Path installed = library.orElseThrow(() -> new SpeechFailure("espeak-ng is not installed"));
        lastUse = System.nanoTime();
        for (boolean again = false; ; again = true) {
            try {
                EspeakPipe open = pipe;
                if (open == null || !open.alive()) {
                    close();
                    open = EspeakPipe.open(installed);
                    pipe = open;
                    Thread.ofVirtual().start(this::closeWhenIdle);
                }
                return open.ask(name(voice), WORDS_PER_MINUTE, PITCH, spoken);
            } catch (IOException e) {
                close();
                if (again) {
                    throw new SpeechFailure("espeak-ng did not answer", e);
                }
            }
        }
    }

    private static String name(Voice voice) {
        String language = voice.language().equals("ar") ? "ar" : "en-us";
        return voice.pitch() == Voice.Pitch.HIGH ? language + "+f3" : language;
    }

    private void closeWhenIdle() {
        try {
            while (System.nanoTime() - lastUse < IDLE.toNanos()) {
                Thread.sleep(IDLE.dividedBy(4));
            }
            close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized void close() {
        EspeakPipe open = pipe;
        pipe = null;
        if (open != null) {
            open.close();
        }
    }
}
