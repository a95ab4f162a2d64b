package io.lectern.media.internal;

/** Additions that change nothing when the same is there already, however many do it at once. */
interface FileAdditions {

    void addOnce(FileRecord file);

    void addOnce(FileGrant grant);
}
