package io.lectern.tutor.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.lectern.tutor.speech.Speech.Phone;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every engine promises, whatever it sounds like. */
abstract class SpeechSynthesizerContract {

    private static final String ENGLISH =
            "Some sessions cost six dollars, but most seats are simply missing sometimes.";
    private static final String ARABIC = "سَمِعَ الطُّلَّابُ الدَّرْسَ، ثُمَّ سَأَلُوا سُؤَالًا صَعْبًا.";

    /** The engine under test; one for all tests. */
    abstract SpeechSynthesizer engine();

    abstract String language();

    /** Whether it can be heard at all. */
    boolean audible() {
        return true;
    }

    @BeforeEach
    void onlyWhereItIsInstalled() {
        assumeThat(engine().voices())
                .as("SKIPPED: %s", engine().state().detail())
                .anyMatch(v -> v.language().equals(language()));
    }

    private Voice voice() {
        return engine().voices().stream()
                .filter(v -> v.language().equals(language()))
                .findFirst()
                .orElseThrow();
    }

    private String sentence() {
        return language().equals("ar") ? ARABIC : ENGLISH;
    }

    private Speech speak(String text) throws SpeechFailure {
        return engine().synthesise(SpeechText.normalise(text, language()).text(), voice());
    }

    @Test
    void phonesCoverTheSoundWithoutGapOrOverlap() throws SpeechFailure {
        Speech speech = speak(sentence());
        List<Phone> phones = speech.phones();
        assertThat(phones.getFirst().startMs()).isZero();
        for (int i = 1; i < phones.size(); i++) {
            assertThat(phones.get(i).startMs()).isEqualTo(phones.get(i - 1).endMs());
            assertThat(phones.get(i).endMs()).isGreaterThan(phones.get(i).startMs());
        }
        assertThat(Math.abs(phones.getLast().endMs() - speech.durationMs())).isLessThanOrEqualTo(1);
    }

    @Test
    void everyWordOfTheTextIsTimedInItsOrder() throws SpeechFailure {
        Speech speech = speak(sentence());
        List<String> written = List.of(sentence().split("[ .,،]+"));
        assertThat(speech.words().stream().map(w -> sentence().substring(w.start(), w.end())))
                .containsExactlyElementsOf(written);
        int clock = 0;
        for (Speech.Word word : speech.words()) {
            assertThat(word.startMs()).isGreaterThanOrEqualTo(clock);
            assertThat(word.endMs()).isGreaterThan(word.startMs());
            clock = word.startMs();
        }
        assertThat(clock).isLessThan(speech.durationMs());
    }

    @Test
    void vowelsAreLoudAndPausesAreNot() throws SpeechFailure {
        assumeThat(audible()).isTrue();
        Speech speech = speak(sentence());
        double vowels = rms(speech, p -> p.visemes().getFirst().vowel());
        double pauses = rms(speech, Phone::pause);
        assertThat(vowels).isGreaterThan(1_000);
        assertThat(pauses).isLessThan(vowels / 10);
    }

    @Test
    void hissesLieWhereTheTimelineSaysSo() throws SpeechFailure {
        assumeThat(audible()).isTrue();
        Speech speech = speak(sentence());
        double hisses = hissShare(speech, p -> p.visemes().getFirst() == Viseme.SS);
        double vowels = hissShare(speech, p -> p.visemes().getFirst().vowel());
        assertThat(hisses).isGreaterThan(0.05).isGreaterThan(6 * vowels);
    }

    @Test
    void nothingToPronounceIsAFailureNotASilence() {
        for (String text : List.of("", "...", "( ) -", "\u0001\u0002")) {
            assertThatThrownBy(() -> engine().synthesise(text, voice())).isInstanceOf(SpeechFailure.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hello مرحبا world",
                "a\u0001b\u0007c",
                "x",
                "Ünïcödé naïve",
                "A. B. C.",
                "one\ntwo\r\nthree",
                "<b>&amp;</b> \"quoted\"",
                "7 8 9",
                "supercalifragilisticexpialidocious"
            })
    void oddInputIsSpokenAsFarAsItGoes(String text) throws SpeechFailure {
        Speech speech = speak(text);
        assertThat(speech.durationMs()).isPositive();
        assertThat(speech.words()).isNotEmpty();
    }

    private interface Choice {
        boolean takes(Phone phone);
    }

    private static double rms(Speech speech, Choice choice) {
        double sum = 0;
        long count = 1;
        int perMs = speech.sampleRate() / 1000;
        for (Phone phone : speech.phones()) {
            if (choice.takes(phone)) {
                // Without the edges: sound swells and dies away.
                int edge = Math.min(40, (phone.endMs() - phone.startMs()) / 3);
                int to = Math.min((phone.endMs() - edge) * perMs, speech.pcm().length);
                for (int i = (phone.startMs() + edge) * perMs; i < to; i++) {
                    sum += (double) speech.pcm()[i] * speech.pcm()[i];
                    count++;
                }
            }
        }
        return Math.sqrt(sum / count);
    }

    /** A measure of the energy above some 3.5 kHz in relation to all: small filters, so never near one. */
    private static double hissShare(Speech speech, Choice choice) {
        double high = 0;
        double all = 1;
        int perMs = speech.sampleRate() / 1000;
        double pole = Math.exp(-2 * Math.PI * 3_500 / speech.sampleRate());
        double low1 = 0;
        double low2 = 0;
        int at = 0;
        for (Phone phone : speech.phones()) {
            int to = Math.min(phone.endMs() * perMs, speech.pcm().length);
            for (; at < to; at++) {
                double sample = speech.pcm()[at];
                low1 += (1 - pole) * (sample - low1);
                double once = sample - low1;
                low2 += (1 - pole) * (once - low2);
                double twice = once - low2;
                if (choice.takes(phone)) {
                    high += twice * twice;
                    all += sample * sample;
                }
            }
        }
        return high / all;
    }
}
