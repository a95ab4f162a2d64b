package io.lectern.tutor.speech;

/** An engine could not speak a text. */
public class SpeechFailure extends Exception {

    public SpeechFailure(String message) {
        super(message);
    }

    public SpeechFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
