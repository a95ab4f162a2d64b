package io.lectern.media;

import io.lectern.accounts.Actor;
import java.util.UUID;

/** Decides who may open the files of one kind of scope. Provided by the module that knows, found by its kind. */
public interface FileGate {

    /** The {@link FileScope#kind()} that this gate guards. */
    String kind();

    boolean mayOpen(Actor actor, UUID scopeId);

    /** As {@link #mayOpen(Actor, UUID)}, where it matters which of the files it is. */
    default boolean mayOpen(Actor actor, UUID scopeId, FileId file) {
        return mayOpen(actor, scopeId);
    }

    /** Whether they may have the file itself, where others see only what is made of it. */
    default boolean mayKeep(Actor actor, UUID scopeId, StoredFile file) {
        return mayOpen(actor, scopeId, file.id());
    }
}
