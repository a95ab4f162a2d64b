package io.lectern.tutor.speech.clips;

import io.lectern.accounts.Actor;
import io.lectern.accounts.Role;
import io.lectern.kernel.GeneralProblem;
import io.lectern.tutor.speech.Clip;
import io.lectern.tutor.speech.Line;
import io.lectern.tutor.speech.SpeechArchive;
import io.lectern.tutor.speech.SpeechClips;
import io.lectern.tutor.speech.clips.SpeechClip.Recording;
import io.lectern.tutor.speech.clips.SpeechClip.State;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.springframework.stereotype.Service;

@Service
class DatabaseSpeechArchive implements SpeechArchive {

    private final SpeechClipRepository clips;
    private final SpeechClips speech;
    private final SpeechFiles files;

    DatabaseSpeechArchive(SpeechClipRepository clips, SpeechClips speech, SpeechFiles files) {
        this.clips = clips;
        this.speech = speech;
        this.files = files;
    }

    @Override
    public Optional<byte[]> sound(String hash) {
        Recording recording = made(hash).map(SpeechClip::recording).orElse(null);
        if (recording == null) {
            return Optional.empty();
        }
        try {
            return files.get(recording.audio());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<Clip> timeline(String hash) {
        return made(hash).map(c -> CaptionWords.clip(c, new Line(c.spoken(), c.spoken(), c.language(), c.voice())));
    }

    @Override
    public Clip preview(Line line, Actor actor) {
        if (!actor.is(Role.TEACHER) && !actor.is(Role.ADMINISTRATOR)) {
            throw new GeneralProblem.Forbidden("speech.preview");
        }
        return speech.clip(line);
    }

    private Optional<SpeechClip> made(String hash) {
        return clips.findByHash(hash).filter(c -> c.state() == State.READY);
    }
}
