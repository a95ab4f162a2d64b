package samples.house.front;

import samples.house.back.internal.Cellar;

/** Breaks on purpose: it looks into another module's inside. */
public record Door(Cellar cellar) {}
