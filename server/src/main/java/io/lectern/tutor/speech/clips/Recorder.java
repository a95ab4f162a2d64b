package io.lectern.tutor.speech.clips;

import io.lectern.tutor.speech.Clip;
import io.lectern.tutor.speech.Speech;
import io.lectern.tutor.speech.SpeechFailure;
import io.lectern.tutor.speech.Viseme;
import io.lectern.tutor.speech.Voice;
import io.lectern.tutor.speech.audio.Mastering;
import io.lectern.tutor.speech.audio.OggOpus;
import io.lectern.tutor.speech.clips.SpeechClip.Recording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** From spoken text to a stored sound and its timeline. */
@Component
class Recorder {

    private final Engines engines;
    private final SpeechFiles files;

    Recorder(Engines engines, SpeechFiles files) {
        this.engines = engines;
        this.files = files;
    }

    Recording record(String spoken, Voice voice) throws SpeechFailure, IOException {
        Speech speech = Mastering.of(engines.synthesise(spoken, voice));
        String audio = files.put(OggOpus.encode(speech.pcm(), speech.sampleRate()));
        List<SpeechClip.Word> words =
                speech.words().stream().map(SpeechClip.Word::of).toList();
        return new Recording(audio, speech.durationMs(), shapes(speech.phones()), words);
    }

    /** One entry per change of the mouth's shape. */
    static List<Clip.Shape> shapes(List<Speech.Phone> phones) {
        List<Clip.Shape> shapes = new ArrayList<>();
        for (Speech.Phone phone : phones) {
            int length = phone.endMs() - phone.startMs();
            int parts = phone.visemes().size();
            for (int i = 0; i < parts; i++) {
                add(
                        shapes,
                        phone.startMs() + length * i / parts,
                        phone.visemes().get(i));
            }
        }
        if (shapes.isEmpty() || shapes.getLast().viseme() != Viseme.SIL) {
            add(shapes, phones.isEmpty() ? 0 : phones.getLast().endMs(), Viseme.SIL);
        }
        return shapes;
    }

    private static void add(List<Clip.Shape> shapes, int at, Viseme viseme) {
        if (shapes.isEmpty() || shapes.getLast().viseme() != viseme) {
            shapes.add(new Clip.Shape(at, viseme));
        }
    }
}
