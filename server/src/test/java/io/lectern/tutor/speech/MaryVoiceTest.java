package io.lectern.tutor.speech;

import io.lectern.tutor.speech.mary.MaryVoice;

class MaryVoiceTest extends SpeechSynthesizerContract {

    private static final SpeechSynthesizer ENGINE = new MaryVoice();

    @Override
    SpeechSynthesizer engine() {
        return ENGINE;
    }

    @Override
    String language() {
        return "en";
    }
}
