package io.lectern.liveclass;

import io.lectern.accounts.UserId;

/** Somebody in the room, however many tabs are open. @param language {@code en} or {@code ar} */
public record Attendee(UserId id, String name, String language, Part part) {

    /** What somebody is here for. */
    public enum Part {
        /** Leads: may pause and go back for all. */
        HOST,
        /** Learns. */
        LEARNER,
        /** Watches and is silent. */
        OBSERVER
    }

    public boolean hosts() {
        return part == Part.HOST;
    }

    public boolean observes() {
        return part == Part.OBSERVER;
    }
}
