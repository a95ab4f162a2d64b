package io.lectern.tutor.plan.compile;

import io.lectern.courses.Block;
import io.lectern.courses.PublishedLesson;
import io.lectern.tutor.Beat;
import io.lectern.tutor.Board;
import io.lectern.tutor.Check;
import io.lectern.tutor.SlideText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The plan being written: gathers beats, and knows the board and the section they belong to. */
final class Script {

    static final int BREATH = 250;
    static final int PARAGRAPH = 600;
    static final int LOOK = 3_000;
    static final int THINK = 8_000;

    final PublishedLesson lesson;
    final PlanPhrases phrases;
    final Breaths breaths;
    final BoardState board = new BoardState();
    final List<Beat> beats = new ArrayList<>();
    final List<Check> checks = new ArrayList<>();
    final List<SlideText> slides = new ArrayList<>();
    private final Map<UUID, Integer> made = new HashMap<>();
    private final Map<String, Integer> turns = new HashMap<>();
    private @Nullable UUID section;

    Script(PublishedLesson lesson, PlanPhrases phrases, Pace pace) {
        this.lesson = lesson;
        this.phrases = phrases;
        this.breaths = new Breaths(pace, phrases.language());
    }

    String language() {
        return phrases.language();
    }

    void enter(UUID heading) {
        section = heading;
        board.begin(heading);
    }

    /** A phrase in its next wording. */
    Said phrase(String key, Said... parts) {
        int turn = turns.merge(key, 1, Integer::sum) - 1;
        int offset = Math.floorMod(lesson.id().value().hashCode(), 7);
        return phrases.inTurn(key, turn + offset, parts);
    }

    Said written(String text) {
        return Said.written(text, language());
    }

    /** Says it about a block, with the board as given. */
    void say(Beat.Kind kind, @Nullable UUID block, Said said, Board shown, int pauseMs) {
        if (said.blank()) {
            return;
        }
        List<Said> pieces = breaths.fitting(said);
        for (int i = 0; i < pieces.size(); i++) {
            boolean last = i == pieces.size() - 1;
            add(kind, block, pieces.get(i), shown, null, last ? pauseMs : BREATH);
        }
    }

    void sayAll(Beat.Kind kind, @Nullable UUID block, List<Said> breathsOfText, Board shown) {
        for (int i = 0; i < breathsOfText.size(); i++) {
            boolean last = i == breathsOfText.size() - 1;
            say(kind, block, breathsOfText.get(i), shown, last ? PARAGRAPH : BREATH);
        }
    }

    /** A phrase that leads into a text: said in one breath with the text's first one if that is short enough. */
    List<Said> leadInto(Said phrase, List<Said> text) {
        List<Said> whole = new ArrayList<>(text);
        if (text.isEmpty()) {
            return List.of(phrase);
        }
        Said joined = phrase.then(text.getFirst());
        if (breaths.millis(joined) <= Breaths.LONGEST_MS) {
            whole.set(0, joined);
        } else {
            whole.addFirst(phrase);
        }
        return whole;
    }

    void look(@Nullable UUID block, Board shown, int millis) {
        add(Beat.Kind.WAIT, block, new Said("", ""), shown, null, millis);
    }

    void ask(@Nullable UUID block, Said said, Board shown, @Nullable UUID check) {
        List<Said> pieces = breaths.fitting(said);
        for (int i = 0; i < pieces.size(); i++) {
            boolean last = i == pieces.size() - 1;
            add(last ? Beat.Kind.ASK : Beat.Kind.SAY, block, pieces.get(i), shown, last ? check : null, BREATH);
        }
    }

    void slide(UUID block, List<String> points) {
        if (!points.isEmpty()) {
            slides.add(new SlideText(block, points));
        }
    }

    /** Whether the last thing said announces what comes now, as "Let's run it:" does. */
    boolean announced() {
        if (beats.isEmpty()) {
            return false;
        }
        String caption = beats.getLast().caption();
        return caption.endsWith(":");
    }

    private void add(Beat.Kind kind, @Nullable UUID block, Said said, Board shown, @Nullable UUID check, int pauseMs) {
        UUID home = block == null ? lesson.id().value() : block;
        int ordinal = made.merge(home, 1, Integer::sum);
        String name = lesson.id().value() + "/" + home + "/" + ordinal;
        UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        beats.add(new Beat(id, kind, said.caption(), said.speech(), language(), shown, check, pauseMs, section, block));
    }

    /** Says what the author wrote for the voice, pointing to one item after the other when it goes through them. */
    void sayItems(Block block, int items, Board shown) {
        String speech = block.speech() == null ? "" : block.speech();
        List<Said> sentences = breaths.ofSpokenSentences(speech);
        boolean itemwise = items > 1 && sentences.size() >= items && block.id().equals(shown.focus());
        if (!itemwise) {
            sayAll(Beat.Kind.SAY, block.id(), breaths.ofSpoken(speech), shown);
            return;
        }
        int before = sentences.size() - items;
        for (int i = 0; i < sentences.size(); i++) {
            Board pointed = i < before ? shown : shown.lines(i - before + 1, i - before + 1);
            say(Beat.Kind.SAY, block.id(), sentences.get(i), pointed, i == sentences.size() - 1 ? PARAGRAPH : BREATH);
        }
    }

    /** Whether the author's speech already names the title. */
    static boolean startsSpeech(Block block, String title) {
        String speech = block.speech() == null ? "" : letters(block.speech());
        return !title.isBlank() && speech.startsWith(letters(title));
    }

    private static String letters(String text) {
        return ArabicVowels.strip(text).replaceAll("[^\\p{L}\\d]+", " ").strip();
    }

    static boolean hasSpeech(Block block) {
        return block.speech() != null && !block.speech().isBlank();
    }
}
