package io.lectern.media.internal;

import io.lectern.accounts.Actor;
import io.lectern.media.FileGate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What somebody looks at before they keep it is for them alone. */
@Component
class PreviewGate implements FileGate {

    @Override
    public String kind() {
        return "preview";
    }

    @Override
    public boolean mayOpen(Actor actor, UUID person) {
        return actor.userId().equals(person);
    }
}
