package io.lectern.liveclass.internal;

import io.lectern.accounts.events.AccountErased;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Forgets where an erased person was and what they wrote. */
@Component
class Erasure {

    private final Attendances attendances;
    private final ChatLines lines;

    Erasure(Attendances attendances, ChatLines lines) {
        this.attendances = attendances;
        this.lines = lines;
    }

    @ApplicationModuleListener
    void on(AccountErased erased) {
        attendances.deleteByUserId(erased.userId());
        lines.deleteByAuthorId(erased.userId());
    }
}
