package io.lectern.model.openai;

import io.lectern.model.LanguageModel;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class ModelConfiguration {

    /** Without settings nothing is opened and nothing kept ready. */
    @Bean
    LanguageModel languageModel(ModelSettings settings, JsonMapper json, Clock clock) {
        return settings.on() ? new ChatCompletions(settings, json, clock, Pause.REAL) : new NoModel();
    }
}
