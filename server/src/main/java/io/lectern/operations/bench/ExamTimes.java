package io.lectern.operations.bench;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;

/**
 * What the learners of an exam waited for, in milliseconds.
 *
 * @param start from the click until the questions are there, with everything that had to be tried again
 * @param autosave of a saving that the server kept
 * @param kept from giving an answer until the server has it, with the time in which no server ran
 * @param submit from the click until the attempt is over, as start
 * @param savingsRefused how often the server asked for patience with answers
 * @param refused how often it did so with anything else
 * @param unreachable how often no server answered
 */
record ExamTimes(
        Queue<Double> start,
        Queue<Double> autosave,
        Queue<Double> kept,
        Queue<Double> submit,
        LongAdder savingsRefused,
        LongAdder refused,
        LongAdder unreachable) {

    ExamTimes() {
        this(
                new ConcurrentLinkedQueue<>(),
                new ConcurrentLinkedQueue<>(),
                new ConcurrentLinkedQueue<>(),
                new ConcurrentLinkedQueue<>(),
                new LongAdder(),
                new LongAdder(),
                new LongAdder());
    }
}
