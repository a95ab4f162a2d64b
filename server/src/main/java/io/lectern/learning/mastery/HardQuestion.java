package io.lectern.learning.mastery;

import java.util.UUID;

/** A question that proved to be hard. @param words its prompt, or what its author calls it */
public record HardQuestion(UUID id, String words, int answers, int right) {}
