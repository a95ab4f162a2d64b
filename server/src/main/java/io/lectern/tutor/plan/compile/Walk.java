package io.lectern.tutor.plan.compile;

import java.util.List;

/** Explains code of one language, part by part, without spelling it. */
interface Walk {

    /** @param from first line of the part, from 1 @param to last line, included @param said what is said about it */
    record Step(int from, int to, Said said) {}

    /** At most a handful of parts, in order; empty when there is nothing to say about this code. */
    List<Step> steps(List<String> lines);
}
