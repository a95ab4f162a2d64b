package io.lectern.learning.feedback;

import io.lectern.kernel.GeneralProblem;
import io.lectern.kernel.Json;

/** Stars, and what somebody wrote beside them. @param stars 1 to 5 @param text may be empty */
public record Opinion(int stars, String text) implements Json {

    static final int MOST_STARS = 5;
    static final int LONGEST_TEXT = 2000;

    public Opinion {
        text = text.strip();
        if (stars < 1 || stars > MOST_STARS) {
            throw new GeneralProblem.Invalid("stars", "range", "Please give one to five stars.");
        }
        if (text.length() > LONGEST_TEXT) {
            throw new GeneralProblem.Invalid("text", "length", "Please write at most 2,000 characters.");
        }
    }
}
