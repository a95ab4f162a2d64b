package io.lectern.tutor.adapt;

import io.lectern.courses.Block;
import io.lectern.tutor.Beat;
import io.lectern.tutor.Board;
import io.lectern.tutor.Check;
import io.lectern.tutor.plan.compile.BeatMaker;
import io.lectern.tutor.plan.compile.ExtraChecks;
import io.lectern.tutor.plan.compile.PlanPhrases;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What follows a section that its learner finds hard: the same in other words of its author, or once more in short where
 * there are none, and a check that the plan does not put.
 *
 * @param beats to be played after the section's own; empty when there is neither
 */
record DeeperSection(List<Beat> beats, List<Check> checks) {

    DeeperSection {
        beats = List.copyOf(beats);
        checks = List.copyOf(checks);
    }

    static DeeperSection of(Section section, PlanPhrases phrases) {
        if (section.beats().isEmpty()) {
            return new DeeperSection(List.of(), List.of());
        }
        Optional<Check> check = ExtraChecks.about(section.heading(), section.lesson(), phrases)
                .filter(made -> section.plan().check(made.id()).isEmpty())
                .findFirst();
        List<Beat> beats = new ArrayList<>(explained(section, phrases));
        check.ifPresent(made -> beats.addAll(asked(made, section, phrases)));
        return new DeeperSection(beats, check.stream().toList());
    }

    /** The author's key points, else how the author explains a check that was put before, else the heart of it again. */
    private static List<Beat> explained(Section section, PlanPhrases phrases) {
        List<Beat> words = KeyPoints.of(section);
        if (words.isEmpty()) {
            words = explanation(section);
        }
        return words.isEmpty()
                ? after("deeper.short", ShortSection.heart(section), section, phrases)
                : after("deeper", words, section, phrases);
    }

    private static List<Beat> after(String transition, List<Beat> words, Section section, PlanPhrases phrases) {
        if (words.isEmpty()) {
            return List.of();
        }
        Board last = section.beats().getLast().board();
        Board board = new Board(last.blocks(), null, null, null);
        List<Beat> said = new ArrayList<>(maker("again", section)
                .say(phrases.say(transition, section.heading()))
                .beats());
        said.addAll(words);
        return said.stream().map(beat -> section.beat("deeper", beat, board)).toList();
    }

    private static List<Beat> explanation(Section section) {
        return ExtraChecks.blocksUnder(section.heading(), section.lesson()).stream()
                .map(Block::question)
                .filter(Objects::nonNull)
                .filter(question -> question.explanation() != null)
                .findFirst()
                .map(question -> maker("explained", section)
                        .say(Objects.requireNonNullElse(question.explanation(), ""), question.explanationSpeech())
                        .beats())
                .orElse(List.of());
    }

    private static List<Beat> asked(Check check, Section section, PlanPhrases phrases) {
        return maker("check", section)
                .say(phrases.say("deeper.check", section.heading()))
                .ask(check.question().prompt(), speechOf(check, section), check.id())
                .beats()
                .stream()
                .map(beat -> section.beat("check", beat, Board.EMPTY))
                .toList();
    }

    /** How the author has the question said, when it is the author's. */
    private static @Nullable String speechOf(Check check, Section section) {
        return section.lesson()
                .block(check.about())
                .filter(block -> block.question() != null)
                .map(Block::speech)
                .orElse(null);
    }

    private static BeatMaker maker(String part, Section section) {
        UUID seed = UUID.nameUUIDFromBytes((part + "/" + section.heading()).getBytes(StandardCharsets.UTF_8));
        return new BeatMaker(section.plan().language(), Board.EMPTY, null, seed);
    }
}
