package io.lectern.accounts.internal;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Shows the set-up link to whoever starts an empty academy: on the console only, because logs are kept and sent around. */
@Component
class SetUpAnnouncement {

    private final AcademyDoor door;
    private final SetUp setUp;

    SetUpAnnouncement(AcademyDoor door, SetUp setUp) {
        this.door = door;
        this.setUp = setUp;
    }

    @EventListener(ApplicationReadyEvent.class)
    void announce() {
        if (door.setUpNeeded()) {
            System.out.println("Set up your academy: " + setUp.link());
        }
    }
}
