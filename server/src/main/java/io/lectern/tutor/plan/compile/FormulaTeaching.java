package io.lectern.tutor.plan.compile;

import io.lectern.courses.Block;
import io.lectern.tutor.Beat;
import io.lectern.tutor.Board;
import org.jspecify.annotations.Nullable;

/** Shows a formula and reads it in words; it stays on the board while the next text explains its symbols. */
final class FormulaTeaching {

    private final Script script;

    FormulaTeaching(Script script) {
        this.script = script;
    }

    void teach(Block block, @Nullable Block before) {
        Board board = script.board.show(block, before);
        if (Script.hasSpeech(block) && block.speech() != null) {
            script.sayAll(Beat.Kind.SHOW, block.id(), script.breaths.ofSpoken(block.speech()), board);
            return;
        }
        String latex = block.formula() == null ? block.text() : block.formula();
        Said read = new Said(
                Formulas.plain(latex) + ".",
                script.written(Formulas.words(latex, script.language())).speech() + ".");
        Said announced = script.announced() ? read : script.phrase("formula").then(read);
        script.say(Beat.Kind.SHOW, block.id(), announced, board, Script.PARAGRAPH);
        script.look(block.id(), board, Script.LOOK / 2);
    }
}
