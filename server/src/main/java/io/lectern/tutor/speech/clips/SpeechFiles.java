package io.lectern.tutor.speech.clips;

import java.io.IOException;
import java.util.Optional;

/** Where the sound of clips is kept, by content. */
interface SpeechFiles {

    /** Keeps the file; returns its content id. */
    String put(byte[] ogg) throws IOException;

    /** Empty when there is no such file (any more). */
    Optional<byte[]> get(String contentId) throws IOException;
}
