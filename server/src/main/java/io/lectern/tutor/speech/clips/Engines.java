package io.lectern.tutor.speech.clips;

import io.lectern.tutor.VoiceHealth;
import io.lectern.tutor.speech.Speech;
import io.lectern.tutor.speech.SpeechFailure;
import io.lectern.tutor.speech.SpeechSynthesizer;
import io.lectern.tutor.speech.Voice;
import io.lectern.tutor.speech.Voices;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All engines as one: picks the one that has the voice. */
final class Engines implements Voices, VoiceHealth, AutoCloseable {

    private final List<SpeechSynthesizer> synthesizers;

    /** @param synthesizers best first */
    Engines(List<SpeechSynthesizer> synthesizers) {
        this.synthesizers = List.copyOf(synthesizers);
    }

    @Override
    public List<Voice> of(String language) {
        return synthesizers.stream()
                .flatMap(s -> s.voices().stream())
                .filter(v -> v.language().equals(language))
                .toList();
    }

    @Override
    public Optional<Voice> choose(String language, String voice) {
        return candidates(language, voice).stream().findFirst();
    }

    /** What to try, in order: the voice itself, then of every other engine the voice most like it. */
    List<Voice> candidates(String language, String voice) {
        Voice.Pitch pitch = pitch(voice);
        return synthesizers.stream()
                .map(s -> s.voices().stream()
                        .filter(v -> v.language().equals(language))
                        .min(Comparator.comparing((Voice v) -> !v.id().equals(voice))
                                .thenComparing(v -> v.pitch() != pitch)))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(v -> !v.id().equals(voice)))
                .toList();
    }

    Speech synthesise(String spoken, Voice voice) throws SpeechFailure {
        for (SpeechSynthesizer synthesizer : synthesizers) {
            if (synthesizer.voices().contains(voice)) {
                return synthesizer.synthesise(spoken, voice);
            }
        }
        throw new SpeechFailure("no engine has the voice " + voice.id());
    }

    void warm() throws SpeechFailure {
        for (SpeechSynthesizer synthesizer : synthesizers) {
            synthesizer.warm();
        }
    }

    @Override
    public List<VoiceHealth.Engine> engines() {
        return synthesizers.stream().map(SpeechSynthesizer::state).toList();
    }

    @Override
    public void close() {
        synthesizers.forEach(SpeechSynthesizer::close);
    }

    /** A voice of another language or engine still says what kind of voice is meant. */
    private Voice.Pitch pitch(String voice) {
        if (voice.equals(Voice.LOW)) {
            return Voice.Pitch.LOW;
        }
        return synthesizers.stream()
                .flatMap(s -> s.voices().stream())
                .filter(v -> v.id().equals(voice))
                .map(Voice::pitch)
                .findFirst()
                .orElse(Voice.Pitch.HIGH);
    }
}
