package io.lectern.tutor.speech.clips;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The teacher's voice.
 *
 * @param mary whether the built-in English voice may be used
 * @param espeak whether an installed espeak-ng may be used, for Arabic and as a second voice for English
 * @param warm whether the built-in voice loads by itself soon after the start, so that the first class does not wait
 */
@ConfigurationProperties("lectern.speech")
public record SpeechSettings(
        @DefaultValue("true") boolean mary,
        @DefaultValue("true") boolean espeak,
        @DefaultValue("true") boolean warm) {}
