package io.lectern.tutor.plan.compile;

import io.lectern.tutor.Beat;
import io.lectern.tutor.Board;
import io.lectern.tutor.speech.SpeechPace;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes beats outside a plan, such as what is said after an answer to a check, as short as those of a plan. */
public final class BeatMaker {

    private static final int PAUSE = 300;

    private final String language;
    private final Board board;
    private final @Nullable UUID block;
    private final UUID seed;
    private final Breaths breaths;
    private final List<Beat> beats = new ArrayList<>();

    /** @param seed the same seed gives beats with the same ids @param board shown all the while */
    public BeatMaker(String language, Board board, @Nullable UUID block, UUID seed) {
        this.language = language;
        this.board = board;
        this.block = block;
        this.seed = seed;
        this.breaths = new Breaths(SpeechPace::estimateMs, language);
    }

    /** Adds a text in Markdown. */
    public BeatMaker say(String markdown) {
        for (Passage passage : Passages.of(markdown)) {
            if (passage.kind() != Passage.Kind.CODE) {
                breaths.of(passage.text()).forEach(s -> add(Beat.Kind.SAY, s, null));
            }
        }
        return this;
    }

    /** Adds a text in the words that its author wrote for the voice; without such words as it stands. */
    public BeatMaker say(String markdown, @Nullable String speech) {
        if (speech == null || speech.isBlank()) {
            return say(markdown);
        }
        breaths.ofSpoken(speech).forEach(s -> add(Beat.Kind.SAY, s, null));
        return this;
    }

    /** Adds what is already in its two forms. */
    public BeatMaker say(Said said) {
        breaths.fitting(said).forEach(s -> add(Beat.Kind.SAY, s, null));
        return this;
    }

    /** Puts a check. */
    public BeatMaker ask(Said said, UUID check) {
        add(Beat.Kind.ASK, said, check);
        return this;
    }

    /** Puts a check whose author may have written how it is to be said; what comes before its last breath is said first. */
    public BeatMaker ask(String markdown, @Nullable String speech, UUID check) {
        List<Said> said =
                speech == null || speech.isBlank() ? breaths.of(Passages.line(markdown)) : breaths.ofSpoken(speech);
        for (int i = 0; i < said.size(); i++) {
            boolean last = i == said.size() - 1;
            add(last ? Beat.Kind.ASK : Beat.Kind.SAY, said.get(i), last ? check : null);
        }
        return this;
    }

    public List<Beat> beats() {
        return List.copyOf(beats);
    }

    private void add(Beat.Kind kind, Said said, @Nullable UUID check) {
        String name = seed + "/" + beats.size();
        UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        beats.add(new Beat(id, kind, said.caption(), said.speech(), language, board, check, PAUSE, null, block));
    }
}
