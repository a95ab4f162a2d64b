package samples.house.back;

import samples.house.back.internal.Cellar;

/** What others may know. */
public record House(Cellar cellar) {}
