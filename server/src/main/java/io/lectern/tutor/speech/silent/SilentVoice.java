package io.lectern.tutor.speech.silent;

import io.lectern.tutor.VoiceHealth;
import io.lectern.tutor.speech.Speech;
import io.lectern.tutor.speech.Speech.Phone;
import io.lectern.tutor.speech.Speech.Word;
import io.lectern.tutor.speech.SpeechFailure;
import io.lectern.tutor.speech.SpeechPace;
import io.lectern.tutor.speech.SpeechSynthesizer;
import io.lectern.tutor.speech.Viseme;
import io.lectern.tutor.speech.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Speaks any language without a sound: estimated times, and mouth shapes guessed from the letters. */
public final class SilentVoice implements SpeechSynthesizer {

    private static final String ENGINE = "silent-1";
    private static final int SAMPLE_RATE = 8_000;
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}'\u2019-]+|[.,;:!?،؛؟]");

    @Override
    public List<Voice> voices() {
        return List.of(voice("en"), voice("ar"));
    }

    /** The voice that says nothing in this language. */
    public static Voice voice(String language) {
        return new Voice("silent", language, Voice.Pitch.HIGH, ENGINE);
    }

    @Override
    public VoiceHealth.Engine state() {
        return new VoiceHealth.Engine("Captions", VoiceHealth.Readiness.READY, "Every language, at reading pace.");
    }

    @Override
    public Speech synthesise(String spoken, Voice voice) throws SpeechFailure {
        Speech speech = read(spoken, voice.language());
        if (speech.words().isEmpty()) {
            throw new SpeechFailure("nothing to read");
        }
        return speech;
    }

    /** As {@link #synthesise}, but nothing to read is a moment of silence. */
    public static Speech read(String spoken, String language) {
        List<Phone> phones = new ArrayList<>();
        List<Word> words = new ArrayList<>();
        int clock = 0;
        Matcher matcher = TOKEN.matcher(spoken);
        while (matcher.find()) {
            String token = matcher.group();
            int start = clock;
            if (token.codePoints().anyMatch(Character::isLetterOrDigit)) {
                clock += SpeechPace.wordMs(token, language);
                mouth(phones, token, start, clock);
                words.add(new Word(start, clock, matcher.start(), matcher.end()));
            } else {
                clock += SpeechPace.pauseMs(token.charAt(0));
                pause(phones, start, clock);
            }
        }
        int end = clock + SpeechPace.ENDS_MS;
        pause(phones, clock, end);
        return new Speech(new short[end * SAMPLE_RATE / 1000], SAMPLE_RATE, phones, words);
    }

    private static void mouth(List<Phone> phones, String word, int start, int end) {
        List<Viseme> shapes = Letters.visemes(word);
        int length = end - start;
        for (int i = 0; i < shapes.size(); i++) {
            int from = start + length * i / shapes.size();
            int to = start + length * (i + 1) / shapes.size();
            if (to > from) {
                phones.add(new Phone(from, to, shapes.get(i).code(), List.of(shapes.get(i))));
            }
        }
    }

    private static void pause(List<Phone> phones, int start, int end) {
        if (end > start) {
            phones.add(new Phone(start, end, "_", List.of(Viseme.SIL)));
        }
    }
}
