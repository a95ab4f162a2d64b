package io.lectern.learning;

import io.lectern.accounts.UserId;
import io.lectern.courses.LessonId;
import java.time.Instant;

/** Brings in what somebody remembers of cards that they reviewed before it was known here: the demo academy. */
public interface CardImport {

    /**
     * The person began the first cards of the lesson at one moment and reviewed them whenever they were due, until another.
     * Cards that they have begun already stay as they are.
     *
     * @param cards how many of the lesson's at most
     */
    record PastReviews(UserId person, LessonId lesson, int cards, Instant from, Instant until) {}

    void bring(PastReviews reviews);

    /** A card that somebody wrote for themselves. @param front Markdown @param back Markdown */
    record PastOwnCard(UserId person, String front, String back, Instant writtenAt) {}

    /** One with the same front is left as it is. */
    void bring(PastOwnCard card);
}
