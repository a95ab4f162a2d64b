package io.lectern.tutor.speech.text;

import java.util.ArrayList;
import java.util.List;

/** Joins lists. */
final class Lists {

    private Lists() {}

    @SafeVarargs
    static <T> List<T> join(List<T>... lists) {
        List<T> all = new ArrayList<>();
        for (List<T> list : lists) {
            all.addAll(list);
        }
        return List.copyOf(all);
    }
}
