package io.lectern.tutor.speech;

import java.util.List;

/**
 * What an engine made of a spoken text.
 *
 * @param pcm one channel of signed 16-bit samples; not copied
 * @param sampleRate samples per second, one of 8, 12, 16, 24 or 48 thousand
 * @param phones cover the sound from its first to its last sample without gap or overlap
 * @param words in the order of time
 */
public record Speech(short[] pcm, int sampleRate, List<Phone> phones, List<Word> words) {

    public Speech {
        phones = List.copyOf(phones);
        words = List.copyOf(words);
    }

    /** @param symbol as the engine calls it; {@code _} is a pause @param endMs exclusive */
    public record Phone(int startMs, int endMs, String symbol, List<Viseme> visemes) {

        /** @param visemes one, or the two halves of a diphthong */
        public Phone {
            visemes = List.copyOf(visemes);
            if (visemes.isEmpty()) {
                throw new IllegalArgumentException("the mouth always has a shape");
            }
        }

        public boolean pause() {
            return visemes.getFirst() == Viseme.SIL;
        }
    }

    /** A word of the spoken text: when it sounds, and its characters there. @param end exclusive */
    public record Word(int startMs, int endMs, int start, int end) {}

    public int durationMs() {
        return Math.toIntExact(Math.round(pcm.length * 1000.0 / sampleRate));
    }
}
