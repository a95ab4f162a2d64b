package samples.house.back.internal;

/** What others must not know. */
public record Cellar(String content) {}
