package io.lectern.media.events;

/** A file that nothing used any more is gone. @param file its id */
public record FileForgotten(String file) {}
