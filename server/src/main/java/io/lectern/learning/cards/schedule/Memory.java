package io.lectern.learning.cards.schedule;

import io.lectern.kernel.Json;

/**
 * How firmly a card sits.
 *
 * @param stability the days after which it is remembered with a chance of 90 percent; above 0
 * @param difficulty 1 to 10
 */
public record Memory(double stability, double difficulty) implements Json {}
