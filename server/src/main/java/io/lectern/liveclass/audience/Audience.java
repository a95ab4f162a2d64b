package io.lectern.liveclass.audience;

import org.jspecify.annotations.Nullable;

/** For whom, besides those who teach the course and oversee the academy, something of a class is kept. */
public enum Audience {
    /** Everybody who takes the course now. */
    COURSE,
    /** Of those, who was in the class. */
    ATTENDED,
    /** Nobody else. */
    TEACHERS;

    /** What it comes to where nobody can have attended: only its teachers then. */
    public Audience without(@Nullable Object liveClass) {
        return this == ATTENDED && liveClass == null ? TEACHERS : this;
    }
}
