package io.lectern.learning.path.model;

/**
 * One thing that a lesson asks of a learner, and how far they are with it.
 *
 * @param done of {@code of}; blocks, quizzes, or percent of a class or of videos
 * @param of 0 when there is nothing yet that it could be met with
 */
public record Demand(Kind kind, int done, int of) {

    /** What is asked. */
    public enum Kind {
        READ,
        QUIZ,
        CLASS,
        WATCH,
        /** The quizzes that the course requires, where passing them is not asked for already. */
        REQUIRED
    }

    public boolean met() {
        return of > 0 && done >= of;
    }

    Quotient share() {
        return of == 0 ? Quotient.NOTHING : Quotient.of(Math.min(done, of), of);
    }
}
