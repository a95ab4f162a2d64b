package io.lectern.tutor.speech.espeak;

import io.lectern.tutor.speech.Speech.Phone;
import io.lectern.tutor.speech.Speech.Word;
import io.lectern.tutor.speech.Viseme;
import io.lectern.tutor.speech.espeak.EspeakPipe.Event;
import java.util.ArrayList;
import java.util.List;

/** Reads the library's events: when each phone begins, and to which word it belongs. */
final class EspeakTimeline {

    private static final String MARKS = ",،;؛:.!?؟";

    private final String text;
    private final int sampleRate;
    private final int durationMs;
    private final List<Phone> phones = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();

    EspeakTimeline(String text, EspeakPipe.Answer answer) {
        this.text = text;
        this.sampleRate = answer.sampleRate();
        this.durationMs = (int) (answer.pcm().length * 1000L / sampleRate);
        // "(en)" only tells that the language changes within the text.
        List<Event> events = answer.events().stream()
                .filter(e -> e.type() == Event.WORD
                        || e.type() == Event.PHONEME && !e.ipa().startsWith("("))
                .toList();
        readPhones(events);
        readWords(events.stream().filter(e -> e.type() == Event.WORD).toList());
    }

    List<Phone> phones() {
        return phones;
    }

    List<Word> words() {
        return words;
    }

    private void readPhones(List<Event> events) {
        List<Event> starts =
                events.stream().filter(e -> e.type() == Event.PHONEME).toList();
        int clock = 0;
        if (!starts.isEmpty() && ms(starts.getFirst()) > 0) {
            clock = ms(starts.getFirst());
            phones.add(new Phone(0, clock, "_", List.of(Viseme.SIL)));
        }
        for (int i = 0; i < starts.size(); i++) {
            Event event = starts.get(i);
            int end = i + 1 < starts.size() ? ms(starts.get(i + 1)) : durationMs;
            if (end > clock) {
                List<Viseme> visemes = Ipa.visemes(event.ipa());
                String symbol = visemes.getFirst() == Viseme.SIL ? mark(event.character()) : event.ipa();
                phones.add(new Phone(clock, end, symbol, visemes));
                clock = end;
            }
        }
    }

    private void readWords(List<Event> events) {
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            int next = i + 1 < events.size() ? ms(events.get(i + 1)) : durationMs;
            int from = ms(event);
            int start = -1;
            int end = -1;
            for (Phone phone : phones) {
                if (!phone.pause() && phone.endMs() > from && phone.startMs() < next) {
                    start = start < 0 ? Math.max(phone.startMs(), from) : start;
                    end = Math.min(phone.endMs(), next);
                }
            }
            int first = event.character() - 1;
            int last = Math.min(first + event.length(), text.length());
            if (end > start && start >= 0 && last > first) {
                words.add(new Word(start, end, first, last));
            }
        }
    }

    /** The punctuation that a pause at this character (from 1) stands for. */
    private String mark(int character) {
        int at = Math.clamp(character - 1, 0, text.length());
        int from = Math.max(0, at - 2);
        for (int i = from; i < Math.min(at + 2, text.length()); i++) {
            if (MARKS.indexOf(text.charAt(i)) >= 0) {
                return text.substring(i, i + 1);
            }
        }
        return "_";
    }

    private int ms(Event event) {
        return (int) (event.sample() * 1000L / sampleRate);
    }
}
