package io.lectern.tutor.speech.clips;

import io.lectern.tutor.speech.Clip;
import io.lectern.tutor.speech.Line;
import io.lectern.tutor.speech.Preparation;
import io.lectern.tutor.speech.SpeechClips;
import io.lectern.tutor.speech.SpeechProblem;
import io.lectern.tutor.speech.SpeechText;
import io.lectern.tutor.speech.Voice;
import io.lectern.tutor.speech.clips.SpeechClip.State;
import io.lectern.tutor.speech.silent.SilentVoice;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Clips in the store, sound in files, both found by the hash of what is said. */
@Service
class DatabaseSpeechClips implements SpeechClips {

    /** Some two minutes of speech. */
    static final int MOST_CHARACTERS = 1_500;

    private static final int BATCH = 200;

    private final SpeechClipRepository clips;
    private final Engines engines;
    private final Flights flights;
    private final Clock clock;

    DatabaseSpeechClips(SpeechClipRepository clips, Engines engines, Flights flights, Clock clock) {
        this.clips = clips;
        this.engines = engines;
        this.flights = flights;
        this.clock = clock;
    }

    @Override
    public Clip clip(Line line) {
        String spoken = spoken(line);
        if (!spoken.isEmpty()) {
            for (Voice voice : engines.candidates(line.language(), line.voice())) {
                Optional<SpeechClip> made = flights.now(spoken, voice);
                if (made.isPresent()) {
                    return CaptionWords.clip(made.get(), line);
                }
            }
        }
        return unvoiced(spoken, line);
    }

    @Override
    public Optional<Clip> ready(Line line) {
        String spoken = spoken(line);
        Optional<Voice> voice = engines.choose(line.language(), line.voice());
        if (spoken.isEmpty() || voice.isEmpty()) {
            return Optional.of(unvoiced(spoken, line));
        }
        return clips.findByHash(Hash.of(spoken, voice.get()))
                .filter(c -> c.state() == State.READY)
                .map(c -> CaptionWords.clip(c, line));
    }

    @Override
    public Preparation ensure(Collection<Line> lines) {
        List<SpeechClip> orders = List.copyOf(orders(lines).values());
        for (int i = 0; i < orders.size(); i += BATCH) {
            List<SpeechClip> batch = orders.subList(i, Math.min(i + BATCH, orders.size()));
            Set<String> known = clips
                    .findByHashIn(batch.stream().map(SpeechClip::hash).toList())
                    .stream()
                    .map(SpeechClip::hash)
                    .collect(Collectors.toSet());
            batch.stream().filter(order -> !known.contains(order.hash())).forEach(flights::order);
        }
        return progress(lines);
    }

    @Override
    public Preparation progress(Collection<Line> lines) {
        List<String> hashes = new ArrayList<>(orders(lines).keySet());
        int ready = 0;
        int failed = 0;
        for (int i = 0; i < hashes.size(); i += BATCH) {
            List<String> batch = hashes.subList(i, Math.min(i + BATCH, hashes.size()));
            ready += (int) clips.countByStateAndHashIn(State.READY, batch);
            failed += (int) clips.countByStateAndHashIn(State.FAILED, batch);
        }
        return new Preparation(hashes.size(), ready, failed);
    }

    /** What has to be made for these lines, by hash, in their order. */
    private Map<String, SpeechClip> orders(Collection<Line> lines) {
        Map<String, SpeechClip> orders = new LinkedHashMap<>();
        for (Line line : lines) {
            String spoken = tooLong(line) ? "" : spoken(line);
            if (!spoken.isEmpty()) {
                engines.choose(line.language(), line.voice())
                        .map(v -> SpeechClip.waiting(spoken, v, clock.instant()))
                        .ifPresent(order -> orders.putIfAbsent(order.hash(), order));
            }
        }
        return orders;
    }

    private static String spoken(Line line) {
        if (tooLong(line)) {
            throw new SpeechProblem.TooLong(MOST_CHARACTERS);
        }
        var form = SpeechText.normalise(line.speech(), line.language());
        return form.silent() ? "" : form.text();
    }

    private static boolean tooLong(Line line) {
        return line.speech().length() > MOST_CHARACTERS;
    }

    private static Clip unvoiced(String spoken, Line line) {
        return CaptionWords.silent(SilentVoice.read(spoken, line.language()), spoken, line);
    }
}
