package io.lectern.tutor.plan.compile;

import io.lectern.courses.Block;
import io.lectern.tutor.Beat;
import io.lectern.tutor.Board;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Shows code and explains what it does, pointing to the lines; shows output and gives time to read it. */
final class CodeTeaching {

    private static final Set<String> SHELL = Set.of("bash", "sh", "shell", "console", "zsh", "terminal");
    private static final Set<String> PYTHON = Set.of("python", "py", "python3");
    private static final Set<String> SHEET = Set.of("excel", "sheet", "spreadsheet", "calc", "xlsx");
    private static final int SHORT_OUTPUT = 32;
    private static final int MOST_LOOK = 8_000;
    private static final int LOOK_A_LINE = 500;

    private final Script script;
    private final Walk shell;
    private final Walk python;
    private final Walk sql;
    private final Walk sheet;

    CodeTeaching(Script script) {
        this.script = script;
        shell = new ShellWalk(script);
        python = new PythonWalk(script);
        sql = new SqlWalk(script);
        sheet = new SheetWalk(script);
    }

    void teach(Block block, @Nullable Block before) {
        Block.Code code = block.code();
        Board board = script.board.show(block, before);
        if (code == null) {
            return;
        }
        List<String> lines = code.code().stripTrailing().lines().toList();
        if (Script.hasSpeech(block) && block.speech() != null) {
            script.sayAll(Beat.Kind.SHOW, block.id(), script.breaths.ofSpoken(block.speech()), board);
        } else if (Outputs.isOutput(code.language())) {
            output(block, lines, board);
        } else {
            explain(block, code, lines, board);
        }
        script.look(block.id(), board, Math.min(MOST_LOOK, Script.LOOK / 2 + LOOK_A_LINE * lines.size()));
    }

    /** Code inside a call-out stands on the board with its task; there is time to read it. */
    void inText(Block block, Board board) {
        if (script.announced()) {
            script.look(block.id(), board, Script.LOOK);
        } else {
            script.say(Beat.Kind.SAY, block.id(), script.phrase("code.board"), board, Script.LOOK / 2);
        }
    }

    private void explain(Block block, Block.Code code, List<String> lines, Board board) {
        String language = code.language() == null ? "" : code.language().toLowerCase(Locale.ROOT);
        Walk walk = walk(language);
        List<Walk.Step> steps = walk == null ? List.of() : walk.steps(lines);
        if (code.caption() != null && !code.caption().isBlank()) {
            Said caption = Passages.line(code.caption()).said(script.language());
            script.say(Beat.Kind.SHOW, block.id(), script.phrase("code.named", caption), board, Script.BREATH);
        } else if (!script.announced() || steps.isEmpty()) {
            script.say(Beat.Kind.SHOW, block.id(), intro(language), board, Script.BREATH);
        }
        for (Walk.Step step : steps) {
            script.say(Beat.Kind.SHOW, block.id(), step.said(), board.lines(step.from(), step.to()), Script.PARAGRAPH);
        }
    }

    private @Nullable Walk walk(String language) {
        String name = language.toLowerCase(Locale.ROOT);
        if (SHELL.contains(name)) {
            return shell;
        }
        if (PYTHON.contains(name)) {
            return python;
        }
        if (SHEET.contains(name)) {
            return sheet;
        }
        return name.equals("sql") ? sql : null;
    }

    private Said intro(String language) {
        if (SHELL.contains(language)) {
            return script.phrase("code.shell");
        }
        if (SHEET.contains(language)) {
            return script.phrase("code.sheet");
        }
        if (PYTHON.contains(language)) {
            return script.phrase("code.language", new Said("Python", "Python"));
        }
        if (language.equals("sql")) {
            return script.phrase("code.language", new Said("SQL", "SQL"));
        }
        return script.phrase("code.bare");
    }

    private void output(Block block, List<String> lines, Board board) {
        String whole = String.join(" ", lines).strip();
        if (whole.matches("(?is).*(\\berror\\b|no such file|not found|traceback|illegal option|invalid).*")) {
            script.say(Beat.Kind.SHOW, block.id(), script.phrase("output.error"), board, Script.PARAGRAPH);
            return;
        }
        if (lines.size() == 1
                && whole.length() <= SHORT_OUTPUT
                && whole.matches("[\\p{L}\\d ./:,_-]+")
                && !whole.contains("  ")) {
            Said read = new Said(whole, CodeWords.of(whole, script.language()));
            script.say(Beat.Kind.SHOW, block.id(), script.phrase("output.short", read), board, Script.PARAGRAPH);
            return;
        }
        script.say(Beat.Kind.SHOW, block.id(), script.phrase("output"), board, Script.BREATH);
    }
}
