package io.lectern.tutor.speech;

import java.util.Collection;
import java.util.Optional;

/**
 * Everything the teacher ever said, by content: what was said once costs nothing again.
 *
 * <p>Nothing here fails for want of a voice: the answer is then a clip without audio.
 */
public interface SpeechClips {

    /**
     * The clip of this speech; made now, ahead of all work done in advance, if it does not exist yet. Blocks until it is
     * there. Callers that ask for the same speech at the same time share one synthesis.
     *
     * @throws SpeechProblem.TooLong when the speech is longer than a voice should take in one breath
     */
    Clip clip(Line line);

    /** As {@link #clip(Line)}. */
    default Clip clip(String speech, String caption, String language, String voice) {
        return clip(new Line(speech, caption, language, voice));
    }

    /** The clip if it can be played at once, without any synthesis. */
    Optional<Clip> ready(Line line);

    /**
     * Asks for these lines to be made when there is time, in this order, surviving restarts. Lines already made or already
     * asked for cost nothing. Returns at once.
     */
    Preparation ensure(Collection<Line> lines);

    /** How far these lines are. */
    Preparation progress(Collection<Line> lines);
}
