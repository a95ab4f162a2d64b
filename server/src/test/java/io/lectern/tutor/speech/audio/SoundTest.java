package io.lectern.tutor.speech.audio;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.tutor.speech.Clip;
import io.lectern.tutor.speech.Speech;
import io.lectern.tutor.speech.Speech.Phone;
import io.lectern.tutor.speech.Viseme;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sound keeps its length, its level and its times on the way to the browser. */
class SoundTest {

    private static final int RATE = 48_000;

    /** A tone with silence before, between and after. */
    private static short[] tone(int totalMs, int... fromToMs) {
        var pcm = new short[totalMs * RATE / 1000];
        for (int i = 0; i < fromToMs.length; i += 2) {
            for (int at = fromToMs[i] * RATE / 1000; at < fromToMs[i + 1] * RATE / 1000; at++) {
                pcm[at] = (short) (12_000 * Math.sin(2 * Math.PI * 300 * at / RATE));
            }
        }
        return pcm;
    }

    private static Phone phone(int from, int to, Viseme viseme) {
        return new Phone(from, to, viseme == Viseme.SIL ? "," : "a", List.of(viseme));
    }

    private static Speech speech() {
        return new Speech(
                tone(2_000, 300, 700, 1_500, 1_800),
                RATE,
                List.of(
                        phone(0, 300, Viseme.SIL),
                        phone(300, 700, Viseme.AA),
                        phone(700, 1_500, Viseme.SIL),
                        phone(1_500, 1_800, Viseme.AA),
                        phone(1_800, 2_000, Viseme.SIL)),
                List.of(new Speech.Word(300, 700, 0, 3), new Speech.Word(1_500, 1_800, 5, 8)));
    }

    @Test
    void opusDecodesToAsManySamplesAsWentIn() {
        for (int ms : new int[] {7, 20, 999, 3_457}) {
            short[] pcm = tone(ms, 0, ms);
            assertThat(OggOpusDecoder.decode(OggOpus.encode(pcm, RATE))).hasSize(pcm.length);
        }
        assertThat(OggOpusDecoder.decode(OggOpus.encode(new short[24_000], 24_000)))
                .hasSize(48_000);
    }

    @Test
    void theSameSoundMakesTheSameFile() {
        short[] pcm = tone(500, 100, 400);
        assertThat(OggOpus.encode(pcm, RATE)).isEqualTo(OggOpus.encode(pcm, RATE));
    }

    @Test
    void pausesAreAsLongAsTheirPunctuationAsksFor() {
        Speech mastered = Mastering.of(speech());
        assertThat(mastered.phones().stream().map(Phone::startMs)).containsExactly(0, 40, 440, 660, 960);
        assertThat(mastered.durationMs()).isEqualTo(1_080);
        assertThat(mastered.words()).containsExactly(new Speech.Word(40, 440, 0, 3), new Speech.Word(660, 960, 5, 8));
    }

    @Test
    void everyVoiceIsEquallyLoudAndNeverClips() {
        Speech mastered = Mastering.of(speech());
        double squares = 0;
        int peak = 0;
        for (int i = 40 * 48; i < 440 * 48; i++) {
            squares += Math.pow(mastered.pcm()[i], 2);
            peak = Math.max(peak, Math.abs(mastered.pcm()[i]));
        }
        double level = 20 * Math.log10(Math.sqrt(squares / (400 * 48)) / 32_768);
        assertThat(level).isBetween(-21.0, -19.0);
        assertThat(peak).isLessThan(32_000);
    }

    @Test
    void resamplingKeepsLengthAndPitch() {
        var pcm = new short[22_050];
        for (int i = 0; i < pcm.length; i++) {
            pcm[i] = (short) (10_000 * Math.sin(2 * Math.PI * 440 * i / 22_050));
        }
        short[] result = Resampler.resample(pcm, 22_050, 24_000);
        assertThat(result).hasSize(24_000);
        for (int i = 100; i < 23_900; i++) {
            assertThat((double) result[i]).isBetween(expected(i) - 60, expected(i) + 60);
        }
    }

    private static double expected(int i) {
        return 10_000 * Math.sin(2 * Math.PI * 440 * i / 24_000);
    }

    @Test
    void aLateMouthIsFoundLate() {
        Speech speech = speech();
        for (int late : new int[] {0, 40, -40}) {
            List<Clip.Shape> shapes = List.of(
                    new Clip.Shape(0, Viseme.SIL),
                    new Clip.Shape(300 + late, Viseme.AA),
                    new Clip.Shape(700 + late, Viseme.SIL),
                    new Clip.Shape(1_500 + late, Viseme.AA),
                    new Clip.Shape(1_800 + late, Viseme.SIL));
            List<Double> errors = LipSync.errors(speech.pcm(), RATE, shapes);
            assertThat(errors).hasSizeGreaterThanOrEqualTo(3).allMatch(e -> Math.abs(e + late) < 8);
        }
    }
}
