package io.lectern.tutor.speech.clips;

import io.lectern.tutor.speech.SpeechSynthesizer;
import io.lectern.tutor.speech.espeak.EspeakVoice;
import io.lectern.tutor.speech.mary.MaryVoice;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SpeechConfiguration {

    @Bean
    Engines engines(SpeechSettings settings) {
        List<SpeechSynthesizer> engines = new ArrayList<>();
        if (settings.mary()) {
            engines.add(new MaryVoice());
        }
        if (settings.espeak()) {
            engines.add(new EspeakVoice());
        }
        return new Engines(engines);
    }
}
