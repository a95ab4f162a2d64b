package io.lectern.media;

import io.lectern.accounts.Actor;
import io.lectern.kernel.Problem;
import java.util.UUID;

/** What people upload files for. Provided by the module that knows, found by its kind. */
public interface UploadPurpose {

    /** What browsers name it by, e.g. {@code lesson-picture}. */
    String kind();

    /**
     * What this person may upload for the subject. It is asked when an upload begins and again before its file is kept.
     *
     * @param subject what the file is for, e.g. a lesson
     * @throws Problem when they may upload nothing for it
     */
    UploadRules rules(Actor actor, UUID subject);

    /**
     * The file is kept and granted to the scope of the rules. It is told again when the server died before that was noted, so
     * being told twice changes nothing.
     *
     * @throws Problem to refuse the file after all
     */
    default void kept(Actor actor, UUID subject, StoredFile file) {}
}
