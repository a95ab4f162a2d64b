package io.lectern.tutor.speech.clips;

import com.sun.management.OperatingSystemMXBean;
import io.lectern.tutor.speech.SpeechSynthesizer;
import io.lectern.tutor.speech.espeak.EspeakVoice;
import io.lectern.tutor.speech.mary.MaryVoice;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SpeechConfiguration {

    private static final Duration LONGEST_REST = Duration.ofSeconds(20);

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

    @Bean
    SpareTime spareTime() {
        var machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return new SpareTime(machine::getCpuLoad, LONGEST_REST);
    }
}
