package io.lectern.media;

import io.lectern.accounts.Actor;

/** Finds files for people, by the gates of what the files belong to. */
public interface OpenFiles {

    /**
     * What a person may see, which they may not have whole: {@link FileGate#mayKeep} is not asked.
     *
     * @throws FileProblem.Gone when there is no such file, or none for this person
     */
    StoredFile find(Actor actor, String file);
}
