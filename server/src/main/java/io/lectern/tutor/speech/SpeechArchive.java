package io.lectern.tutor.speech;

import io.lectern.accounts.Actor;
import java.util.Optional;

/** What was said, found again by its hash; for playing. */
public interface SpeechArchive {

    /** The Ogg-Opus file of a clip; empty when there is no such clip or it is not made yet. */
    Optional<byte[]> sound(String hash);

    /** The clip of that hash with its own spoken text as caption. */
    Optional<Clip> timeline(String hash);

    /**
     * A teacher listens to a line before the class does.
     *
     * @throws io.lectern.kernel.GeneralProblem.Forbidden for who does not teach
     */
    Clip preview(Line line, Actor actor);
}
