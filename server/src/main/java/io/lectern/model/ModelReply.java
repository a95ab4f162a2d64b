package io.lectern.model;

/**
 * What a model answered, in the form that was asked for. What it says is not checked: it may be wrong, or somebody else's
 * words.
 *
 * @param model that answered, as it calls itself
 */
public record ModelReply<T>(T content, String model) {}
