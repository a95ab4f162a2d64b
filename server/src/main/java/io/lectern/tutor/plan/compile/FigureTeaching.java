package io.lectern.tutor.plan.compile;

import io.lectern.courses.Block;
import io.lectern.tutor.Beat;
import io.lectern.tutor.Board;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows a figure, says what it is and gives time to look. */
final class FigureTeaching {

    private static final int LONGEST_TITLE = 45;

    private final Script script;

    FigureTeaching(Script script) {
        this.script = script;
    }

    void teach(Block block, @Nullable Block before) {
        Block.Figure figure = block.figure();
        Board board = script.board.show(block, before);
        if (Script.hasSpeech(block) && block.speech() != null) {
            script.sayAll(Beat.Kind.SHOW, block.id(), script.breaths.ofSpoken(block.speech()), board);
        } else {
            describe(block, figure, board);
        }
        script.look(block.id(), board, Script.LOOK);
    }

    private void describe(Block block, Block.@Nullable Figure figure, Board board) {
        String caption = figure == null || figure.caption() == null ? "" : figure.caption();
        String alt = figure == null ? "" : figure.alt();
        MarkedText name = Passages.line(caption.isBlank() ? alt : caption);
        if (name.blank()) {
            script.say(Beat.Kind.SHOW, block.id(), script.phrase("figure.bare"), board, Script.PARAGRAPH);
            return;
        }
        boolean title = name.plain().length() <= LONGEST_TITLE && !name.plain().matches("(?s).*[.!?؟…]$");
        if (title) {
            Said titled = name.said(script.language());
            script.say(Beat.Kind.SHOW, block.id(), script.phrase("figure.named", titled), board, Script.PARAGRAPH);
        } else {
            List<Said> named = script.breaths.of(finished(name));
            script.sayAll(Beat.Kind.SHOW, block.id(), script.leadInto(script.phrase("figure"), named), board);
        }
        MarkedText detail = Passages.line(alt);
        if (!caption.isBlank() && !detail.blank() && !detail.plain().equals(name.plain())) {
            List<Said> seen = script.breaths.of(finished(detail));
            script.sayAll(Beat.Kind.SHOW, block.id(), script.leadInto(script.phrase("figure.detail"), seen), board);
        }
    }

    private static MarkedText finished(MarkedText text) {
        return text.text().matches("(?s).*[.!?؟…]$") ? text : new MarkedText(Points.raised(text.text()) + ".");
    }
}
