package io.lectern.media;

/**
 * What is known of a file without opening it.
 *
 * @param type media type, found by looking at the content, never taken from who sent it
 * @param size in bytes
 * @param name as it was first stored under, for downloads
 */
public record StoredFile(FileId id, String type, long size, String name) {

    /** Whether a browser can show it as a picture. */
    public boolean isPicture() {
        return type.startsWith("image/");
    }

    /** Whether it may be a video; whether it plays is found out when it is made playable. */
    public boolean isVideo() {
        return type.startsWith("video/");
    }
}
