package io.lectern.media.storage;

/** An object as a store lists it. @param size in bytes */
public record StoredObject(String hash, long size) {}
