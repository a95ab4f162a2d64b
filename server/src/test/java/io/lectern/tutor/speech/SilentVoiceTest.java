package io.lectern.tutor.speech;

import io.lectern.tutor.speech.silent.SilentVoice;

class SilentVoiceTest extends SpeechSynthesizerContract {

    private static final SpeechSynthesizer ENGINE = new SilentVoice();

    @Override
    SpeechSynthesizer engine() {
        return ENGINE;
    }

    @Override
    String language() {
        return "ar";
    }

    @Override
    boolean audible() {
        return false;
    }
}
