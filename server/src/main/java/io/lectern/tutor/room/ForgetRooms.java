package io.lectern.tutor.room;

import io.lectern.accounts.Actor;
import io.lectern.liveclass.ClassId;
import io.lectern.liveclass.Classes;
import io.lectern.tutor.ClassMemory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Forgets what was said and done in classes that are over. What people learned in them is kept elsewhere and stays. */
@Service
public class ForgetRooms implements ClassMemory {

    private final Classes classes;
    private final RoomStates states;
    private final TimelineEvents timeline;
    private final RoomGuests guests;

    ForgetRooms(Classes classes, RoomStates states, TimelineEvents timeline, RoomGuests guests) {
        this.classes = classes;
        this.states = states;
        this.timeline = timeline;
        this.guests = guests;
    }

    /** A class for many, for those who lead it. */
    @Transactional
    public void forget(Actor actor, ClassId id) {
        classes.requireMayForget(id, actor);
        forget(id);
    }

    /** That it is forgotten is noted last: who dies in between finds it again. */
    @Override
    @Transactional
    public void forget(ClassId id) {
        timeline.deleteByClassId(id.value());
        guests.deleteByClassId(id.value());
        states.deleteById(id.value());
        classes.forget(id);
    }
}
