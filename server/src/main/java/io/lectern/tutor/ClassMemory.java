package io.lectern.tutor;

import io.lectern.liveclass.ClassId;

/** What is remembered of classes that are over. */
public interface ClassMemory {

    /**
     * Forgets what was said and done in a class that is over. That it took place, who was there and what people learned stays.
     * Again changes nothing.
     */
    void forget(ClassId id);
}
