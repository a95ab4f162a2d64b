package io.lectern.tutor.plan.compile;

import io.lectern.courses.Block;
import io.lectern.tutor.Beat;
import io.lectern.tutor.Board;
import org.jspecify.annotations.Nullable;

/** Shows that a lesson has something to be opened here, and says so: everybody at their own pace, after the class. */
final class LaterTeaching {

    private final Script script;
    private final String phrase;

    /** @param phrase what it is called among the phrases */
    LaterTeaching(Script script, String phrase) {
        this.script = script;
        this.phrase = phrase;
    }

    void teach(Block block, @Nullable Block before) {
        Board board = script.board.show(block, before);
        if (Script.hasSpeech(block) && block.speech() != null) {
            script.sayAll(Beat.Kind.SHOW, block.id(), script.breaths.ofSpoken(block.speech()), board);
            return;
        }
        MarkedText title = Passages.line(block.text());
        Said said =
                title.blank() ? script.phrase(phrase + ".bare") : script.phrase(phrase, title.said(script.language()));
        script.say(Beat.Kind.SHOW, block.id(), said, board, Script.PARAGRAPH);
    }
}
