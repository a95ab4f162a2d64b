package io.lectern.tutor.plan.compile;

import io.lectern.courses.Block;
import io.lectern.tutor.Beat;
import io.lectern.tutor.Board;
import io.lectern.tutor.Check;
import java.util.List;
import java.util.UUID;

/** Puts check questions: a lead-in, the prompt, then silence until the room has an answer. */
final class CheckTeaching {

    private final Script script;

    CheckTeaching(Script script) {
        this.script = script;
    }

    void teach(Block block) {
        if (block.question() == null || block.question().choices().size() < 2) {
            return;
        }
        put(new Check(block.id(), block.id(), block.question(), false), BoardState.alone(block.id()), block.speech());
    }

    /** A check made by rules stands on the board by itself: no block of the lesson holds it. */
    void put(Check made) {
        put(made, Board.EMPTY, null);
    }

    private void put(Check check, Board board, @org.jspecify.annotations.Nullable String authorsSpeech) {
        script.checks.add(check);
        UUID home = check.about();
        List<Said> prompt = authorsSpeech == null || authorsSpeech.isBlank()
                ? script.breaths.of(Passages.line(check.question().prompt()))
                : script.breaths.ofSpoken(authorsSpeech);
        if (prompt.isEmpty()) {
            return;
        }
        List<Said> told = script.leadInto(script.phrase(check.made() ? "check.made" : "check"), prompt);
        for (int i = 0; i < told.size() - 1; i++) {
            script.say(Beat.Kind.SAY, home, told.get(i), board, Script.BREATH);
        }
        script.ask(home, told.getLast(), board, check.id());
    }
}
