package io.lectern.tutor.room;

import io.lectern.accounts.UserId;
import io.lectern.liveclass.Attendee;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Who is in the room. */
class Audience {

    private final Map<UserId, Attendee> present = new LinkedHashMap<>();

    void add(Attendee who) {
        present.put(who.id(), who);
    }

    void remove(UserId who) {
        present.remove(who);
    }

    boolean isPresent(UserId who) {
        return present.containsKey(who);
    }

    boolean isEmpty() {
        return present.isEmpty();
    }

    /** Who is taught: those who learn, or whoever is there when a teacher tries a lesson. */
    Set<UserId> learners() {
        Set<UserId> learners = present.values().stream()
                .filter(a -> a.part() == Attendee.Part.LEARNER)
                .map(Attendee::id)
                .collect(Collectors.toSet());
        return learners.isEmpty() ? Set.copyOf(present.keySet()) : learners;
    }

    /** Who leads may pause and go back for all, anybody else only when alone. */
    boolean mayControl(Attendee who) {
        return who.hosts()
                || present.values().stream().filter(a -> !a.observes()).count() == 1;
    }
}
