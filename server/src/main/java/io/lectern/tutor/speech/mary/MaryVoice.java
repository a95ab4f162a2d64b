package io.lectern.tutor.speech.mary;

import io.lectern.tutor.VoiceHealth;
import io.lectern.tutor.speech.Speech;
import io.lectern.tutor.speech.SpeechFailure;
import io.lectern.tutor.speech.SpeechSynthesizer;
import io.lectern.tutor.speech.Voice;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import javax.sound.sampled.AudioInputStream;
import marytts.LocalMaryInterface;
import marytts.exceptions.MaryConfigurationException;
import marytts.exceptions.SynthesisException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/**
 * MaryTTS with its statistical American voice. It loads on first need (a second or two); sound and times come from the
 * same acoustic parameters, so they agree to the sample.
 */
public final class MaryVoice implements SpeechSynthesizer {

    private static final String ENGINE = "mary-5.2.1-1";
    private static final String MARY_VOICE = "cmu-slt-hsmm";
    private static final Voice HIGH = new Voice("mary-slt", "en", Voice.Pitch.HIGH, ENGINE);
    private static final Voice LOW = new Voice("mary-slt-low", "en", Voice.Pitch.LOW, ENGINE);
    /** A longer throat and a lower larynx; the volume leaves room for what the throat adds. Neither changes any time. */
    private static final String LOW_EFFECTS = "Volume(amount:0.5)+TractScaler(amount:1.2)+F0Add(f0Add:-75.0)";

    /** Instances that nobody is using; each serves one thread at a time and costs little beside the shared voice. */
    private final BlockingQueue<LocalMaryInterface> idle = new LinkedBlockingQueue<>();

    private volatile @Nullable String broken;
    private volatile boolean loaded;

    @Override
    public List<Voice> voices() {
        return broken == null ? List.of(HIGH, LOW) : List.of();
    }

    @Override
    public VoiceHealth.Engine state() {
        String reason = broken;
        if (reason != null) {
            return new VoiceHealth.Engine(
                    "MaryTTS", VoiceHealth.Readiness.BROKEN, "English voice cannot start: " + reason);
        }
        return loaded
                ? new VoiceHealth.Engine("MaryTTS", VoiceHealth.Readiness.READY, "English, built in.")
                : new VoiceHealth.Engine(
                        "MaryTTS", VoiceHealth.Readiness.ASLEEP, "English, built in; loads on first need.");
    }

    @Override
    public void warm() throws SpeechFailure {
        synthesise("Welcome to the class.", HIGH);
    }

    @Override
    public Speech synthesise(String spoken, Voice voice) throws SpeechFailure {
        LocalMaryInterface mary = take();
        try {
            Document acoustics = acoustics(mary, spoken);
            if (!MaryTimeline.sounds(acoustics)) {
                throw new SpeechFailure("nothing to pronounce");
            }
            return speech(mary, acoustics, voice);
        } catch (SynthesisException | IOException | RuntimeException e) {
            throw new SpeechFailure("MaryTTS could not speak", e);
        } finally {
            idle.add(mary);
        }
    }

    private static Document acoustics(LocalMaryInterface mary, String spoken) throws SynthesisException {
        mary.setInputType("TOKENS");
        mary.setOutputType("ACOUSTPARAMS");
        mary.setAudioEffects("");
        return mary.generateXML(MaryTokens.document(spoken));
    }

    private static Speech speech(LocalMaryInterface mary, Document acoustics, Voice voice)
            throws SynthesisException, IOException {
        mary.setInputType("ACOUSTPARAMS");
        mary.setOutputType("AUDIO");
        mary.setAudioEffects(voice.pitch() == Voice.Pitch.LOW ? LOW_EFFECTS : "");
        try (AudioInputStream audio = mary.generateAudio(acoustics)) {
            int rate = (int) audio.getFormat().getSampleRate();
            short[] pcm = samples(audio);
            var timeline = MaryTimeline.of(acoustics, (int) (pcm.length * 1000L / rate));
            return new Speech(pcm, rate, timeline.phones(), timeline.words());
        }
    }

    /** MaryTTS's stream answers with short reads and does not always know its length: read on until it ends. */
    private static short[] samples(AudioInputStream audio) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var buffer = new byte[1 << 16];
        for (int n = audio.read(buffer); n >= 0; n = audio.read(buffer)) {
            bytes.write(buffer, 0, n);
        }
        var samples = new short[bytes.size() / Short.BYTES];
        ByteBuffer.wrap(bytes.toByteArray())
                .order(ByteOrder.LITTLE_ENDIAN)
                .asShortBuffer()
                .get(samples);
        return samples;
    }

    private LocalMaryInterface take() throws SpeechFailure {
        LocalMaryInterface mary = idle.poll();
        return mary == null ? load() : mary;
    }

    /** The first instance loads the voice for all; only one thread may do that. */
    private synchronized LocalMaryInterface load() throws SpeechFailure {
        try {
            var mary = new LocalMaryInterface();
            mary.setLocale(Locale.US);
            mary.setVoice(MARY_VOICE);
            loaded = true;
            return mary;
        } catch (MaryConfigurationException | RuntimeException | LinkageError e) {
            broken = String.valueOf(e.getMessage());
            throw new SpeechFailure("MaryTTS cannot start", e);
        }
    }
}
