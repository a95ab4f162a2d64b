package io.lectern.tutor.room;

import io.lectern.accounts.UserId;
import io.lectern.accounts.events.AccountErased;
import io.lectern.liveclass.ClassId;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Forgets who an erased person was in the classes they took part in, and what they asked there. */
@Component
class RoomErasure {

    private final RoomGuests guests;
    private final RoomStage stage;

    RoomErasure(RoomGuests guests, RoomStage stage) {
        this.guests = guests;
        this.stage = stage;
    }

    @ApplicationModuleListener
    void on(AccountErased erased) {
        guests.findByUserId(erased.userId())
                .forEach(guest -> stage.forget(ClassId.of(guest.classId()), UserId.of(erased.userId())));
    }
}
