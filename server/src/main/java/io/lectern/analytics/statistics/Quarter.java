package io.lectern.analytics.statistics;

import java.time.Instant;

/**
 * Minutes of learning in a quarter of an hour. All clocks of the world differ by whole quarters, so each belongs to one hour
 * and one day of every time zone.
 *
 * @param start a whole quarter of an hour, UTC
 * @param minutes of one person 0 to 15, of many people any number
 */
public record Quarter(Instant start, long minutes) {}
