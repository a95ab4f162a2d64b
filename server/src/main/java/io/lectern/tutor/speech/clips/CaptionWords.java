package io.lectern.tutor.speech.clips;

import io.lectern.tutor.speech.CaptionAlignment;
import io.lectern.tutor.speech.Clip;
import io.lectern.tutor.speech.Line;
import io.lectern.tutor.speech.Speech;
import io.lectern.tutor.speech.SpokenForm;
import io.lectern.tutor.speech.Voice;
import io.lectern.tutor.speech.clips.SpeechClip.Recording;
import io.lectern.tutor.speech.silent.SilentVoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Finds which characters of a caption each spoken word stands for. */
final class CaptionWords {

    private CaptionWords() {}

    /** The stored sound with its words related to this line's caption. */
    static Clip clip(SpeechClip stored, Line line) {
        Recording recording = Objects.requireNonNull(stored.recording(), "a ready clip has a recording");
        return new Clip(
                stored.hash(),
                stored.language(),
                stored.voice(),
                recording.durationMs(),
                recording.visemes(),
                words(recording.words(), stored.spoken(), line),
                recording.audio());
    }

    /** The same for what has no sound. */
    static Clip silent(Speech speech, String spoken, Line line) {
        Voice voice = SilentVoice.voice(line.language());
        return new Clip(
                Hash.of(spoken, voice),
                voice.language(),
                voice.id(),
                speech.durationMs(),
                Recorder.shapes(speech.phones()),
                words(speech.words().stream().map(SpeechClip.Word::of).toList(), spoken, line),
                null);
    }

    private static List<Clip.Word> words(List<SpeechClip.Word> timed, String spoken, Line line) {
        List<SpokenForm.Word> places = CaptionAlignment.align(spoken, line.caption(), line.language());
        List<Clip.Word> words = new ArrayList<>();
        for (SpeechClip.Word word : timed) {
            SpokenForm.Word place = CaptionAlignment.at(places, word.start());
            if (place != null && place.to() > place.from()) {
                words.add(new Clip.Word(word.startMs(), word.endMs(), place.from(), place.to()));
            }
        }
        return words;
    }
}
