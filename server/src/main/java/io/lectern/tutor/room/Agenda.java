package io.lectern.tutor.room;

import io.lectern.tutor.Beat;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a class stands in its plan, and what is to be said in between before it goes on there. What is said next comes
 * from the asides first, then from the plan.
 */
class Agenda {

    private final Script script;
    private final Teaching.Parts parts;
    private final Deque<Saying.Aside> asides = new ArrayDeque<>();
    private int place;

    Agenda(Script script, Teaching.Parts parts, int place) {
        this.script = script;
        this.parts = parts;
        this.place = place;
    }

    /** The beat to go on with; the size of the plan at its end. */
    int place() {
        return place;
    }

    boolean atEnd() {
        return place >= script.size();
    }

    /** The beat to go on with, null at the end. */
    @Nullable
    Beat beat() {
        return atEnd() ? null : script.beat(place);
    }

    /** Goes on from there, and forgets what was to be said in between. */
    void goTo(int newPlace) {
        asides.clear();
        place = newPlace;
    }

    void reached(Saying.Lesson lesson) {
        place = lesson.index();
    }

    void said(Saying.Lesson lesson) {
        place = lesson.index() + 1;
        parts.minutes().heard(parts.audience().learners(), script.standsFor(lesson.beat()));
    }

    /** To be said in this order before anything else. */
    void insert(List<Beat> beats) {
        beats.reversed().forEach(beat -> asides.addFirst(new Saying.Aside(beat)));
    }

    /**
     * Keeps what was interrupted for later.
     *
     * @param checkIsOpen its question stands on the board already and need not be said again
     */
    void hold(Saying interrupted, boolean checkIsOpen) {
        switch (interrupted) {
            case Saying.Lesson lesson when checkIsOpen -> said(lesson);
            case Saying.Lesson lesson -> reached(lesson);
            case Saying.Aside aside when !checkIsOpen -> asides.addFirst(aside);
            case Saying.Aside aside -> {}
            case Saying.Clause clause -> throw new IllegalArgumentException("a clause belongs to its answer");
        }
    }

    /** Takes the next thing to be said in between, null when there is none. */
    Saying.@Nullable Aside nextAside() {
        return asides.poll();
    }

    /** The next beat of the plan, as its section is taught to those who are there; null at the end. */
    Saying.@Nullable Lesson nextLesson() {
        parts.fitting().reach(beat());
        Beat beat = beat();
        return beat == null ? null : new Saying.Lesson(beat, place);
    }
}
