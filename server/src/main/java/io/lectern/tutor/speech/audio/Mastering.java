package io.lectern.tutor.speech.audio;

import io.lectern.tutor.speech.Speech;
import io.lectern.tutor.speech.Speech.Phone;
import io.lectern.tutor.speech.Viseme;
import java.util.ArrayList;
import java.util.List;

/**
 * Brings every engine's sound to one form: the same loudness, a short even silence at both ends, no pause inside longer
 * than its punctuation asks for, no click at a cut. The times of phones and words follow to the sample.
 */
public final class Mastering {

    /** Silence before the first sound: the mouth opens before it is heard. */
    public static final int LEAD_MS = 40;

    /** Silence after the last sound. */
    public static final int TRAIL_MS = 120;

    private static final double TARGET_RMS = 32_768 * Math.pow(10, -20 / 20.0);
    private static final double HIGHEST_PEAK = 32_768 * Math.pow(10, -1.5 / 20.0);
    private static final double LARGEST_GAIN = 8;
    private static final int FADE_MS = 5;

    private final Speech raw;
    private final List<Piece> pieces = new ArrayList<>();
    private int lengthMs;

    private Mastering(Speech raw) {
        this.raw = raw;
    }

    /** A stretch of the raw sound that is kept, and where it goes; all in ms. */
    private record Piece(int from, int to, int target) {
        boolean holds(int ms) {
            return ms >= from && ms <= to;
        }

        int moved(int ms) {
            return target + ms - from;
        }
    }

    /** @throws IllegalArgumentException when nothing in it sounds */
    public static Speech of(Speech raw) {
        var mastering = new Mastering(raw);
        mastering.choosePieces();
        return mastering.assemble();
    }

    private void choosePieces() {
        List<Phone> phones = raw.phones();
        int first = 0;
        while (first < phones.size() && phones.get(first).pause()) {
            first++;
        }
        int last = phones.size() - 1;
        while (last > first && phones.get(last).pause()) {
            last--;
        }
        if (first == phones.size()) {
            throw new IllegalArgumentException("silence cannot be mastered");
        }
        int start = Math.max(0, phones.get(first).startMs() - LEAD_MS);
        lengthMs = LEAD_MS - (phones.get(first).startMs() - start);
        for (int i = first; i <= last; i++) {
            Phone phone = phones.get(i);
            int length = phone.endMs() - phone.startMs();
            int most = phone.pause() ? longest(phone.symbol()) : length;
            if (length > most) {
                int half = most / 2;
                keep(start, phone.startMs() + half);
                start = phone.endMs() - (most - half);
            }
        }
        int soundEnd = phones.get(last).endMs();
        keep(start, Math.min(soundEnd + TRAIL_MS, raw.durationMs()));
        lengthMs = Math.max(lengthMs, moved(soundEnd) + TRAIL_MS);
    }

    private void keep(int from, int to) {
        pieces.add(new Piece(from, to, lengthMs));
        lengthMs += to - from;
    }

    /** The longest silence, in ms, that a mark of punctuation is worth. */
    private static int longest(String symbol) {
        return switch (symbol) {
            case ",", "،" -> 220;
            case ";", ":", "؛", "-" -> 300;
            case ".", "!", "?", "؟" -> 420;
            default -> 180;
        };
    }

    private Speech assemble() {
        int perMs = raw.sampleRate() / 1000;
        var pcm = new short[lengthMs * perMs];
        double gain = gain();
        int fade = FADE_MS * perMs;
        for (Piece piece : pieces) {
            int from = piece.from() * perMs;
            int length = Math.min(piece.to() * perMs, raw.pcm().length) - from;
            int target = piece.target() * perMs;
            for (int i = 0; i < length; i++) {
                int edge = Math.min(i, length - 1 - i);
                double slope = edge < fade ? (edge + 0.5) / fade : 1;
                pcm[target + i] = (short) Math.round(raw.pcm()[from + i] * gain * slope);
            }
        }
        return new Speech(pcm, raw.sampleRate(), phones(), words());
    }

    /** One gain for the whole sound, from the loudness of what is not a pause; peaks never reach full scale. */
    private double gain() {
        int perMs = raw.sampleRate() / 1000;
        double squares = 0;
        long count = 0;
        double peak = 1;
        for (Phone phone : raw.phones()) {
            int to = Math.min(phone.endMs() * perMs, raw.pcm().length);
            for (int i = phone.startMs() * perMs; i < to; i++) {
                double sample = raw.pcm()[i];
                peak = Math.max(peak, Math.abs(sample));
                if (!phone.pause()) {
                    squares += sample * sample;
                    count++;
                }
            }
        }
        double rms = Math.max(1, Math.sqrt(squares / Math.max(1, count)));
        return Math.min(LARGEST_GAIN, Math.min(TARGET_RMS / rms, HIGHEST_PEAK / peak));
    }

    private List<Phone> phones() {
        List<Phone> moved = new ArrayList<>();
        moved.add(silence(0, 0));
        for (Phone phone : raw.phones()) {
            int start = Math.max(moved.getLast().endMs(), moved(phone.startMs()));
            int end = moved(phone.endMs());
            if (end <= start) {
                continue;
            }
            if (start > moved.getLast().endMs()) {
                moved.add(silence(moved.getLast().endMs(), start));
            }
            moved.add(new Phone(start, end, phone.symbol(), phone.visemes()));
        }
        if (moved.getLast().endMs() < lengthMs) {
            moved.add(silence(moved.getLast().endMs(), lengthMs));
        }
        moved.removeFirst();
        return moved;
    }

    private List<Speech.Word> words() {
        return raw.words().stream()
                .map(w -> new Speech.Word(moved(w.startMs()), moved(w.endMs()), w.start(), w.end()))
                .toList();
    }

    private int moved(int ms) {
        for (Piece piece : pieces) {
            if (piece.holds(ms)) {
                return piece.moved(ms);
            }
            if (ms < piece.from()) {
                return piece.target();
            }
        }
        Piece last = pieces.getLast();
        return last.moved(last.to());
    }

    private static Phone silence(int from, int to) {
        return new Phone(from, to, "_", List.of(Viseme.SIL));
    }
}
