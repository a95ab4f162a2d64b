package io.lectern.tutor.speech;

import io.lectern.tutor.speech.espeak.EspeakVoice;
import org.junit.jupiter.api.AfterAll;

/** Skipped, and said so, on a machine without espeak-ng. */
class EspeakVoiceTest extends SpeechSynthesizerContract {

    private static final SpeechSynthesizer ENGINE = new EspeakVoice();

    @Override
    SpeechSynthesizer engine() {
        return ENGINE;
    }

    @Override
    String language() {
        return "ar";
    }

    @AfterAll
    static void endTheProcess() {
        ENGINE.close();
    }
}
