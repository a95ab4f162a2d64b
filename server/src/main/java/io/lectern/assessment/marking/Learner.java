package io.lectern.assessment.marking;

import org.jspecify.annotations.Nullable;

/** Whose answer is marked. @param name empty when it is not told @param number stands for a name that is not told yet */
public record Learner(String name, @Nullable Integer number) {

    boolean isHidden() {
        return number != null;
    }
}
