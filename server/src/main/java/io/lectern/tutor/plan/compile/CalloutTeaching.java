package io.lectern.tutor.plan.compile;

import io.lectern.courses.Block;
import io.lectern.tutor.Beat;
import io.lectern.tutor.Board;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Teaches call-outs, each by its kind: a tip is not a warning, and a challenge is a task to think about. */
final class CalloutTeaching {

    private final Script script;
    private final TextTeaching texts;
    private final CodeTeaching codes;

    CalloutTeaching(Script script, TextTeaching texts, CodeTeaching codes) {
        this.script = script;
        this.texts = texts;
        this.codes = codes;
    }

    void teach(Block block) {
        Block.Callout callout = block.callout();
        if (callout == null) {
            return;
        }
        switch (callout.kind()) {
            case "instructor", "objectives", "questions", "keypoints", "spoiler" -> {}
            case "challenge" -> challenge(block, callout);
            case "discussion" -> discussion(block, callout);
            case "solution" -> tell(block, callout, "callout.solution", BoardState.alone(block.id()));
            case "tip", "warning", "prereq", "checklist", "testimonial" ->
                tell(block, callout, "callout." + callout.kind(), script.board.show(block, null));
            default -> tell(block, callout, "callout.note", script.board.show(block, null));
        }
    }

    private void tell(Block block, Block.Callout callout, String phrase, Board board) {
        List<Passage> passages = Passages.of(body(callout, block));
        List<String> points =
                new ArrayList<>(title(callout) == null ? List.of() : List.of(String.valueOf(title(callout))));
        int titles = points.size();
        points.addAll(Points.of(passages));
        script.slide(block.id(), points);
        introduce(block, callout, phrase, board);
        if (Script.hasSpeech(block) && block.speech() != null) {
            script.sayAll(Beat.Kind.SAY, block.id(), script.breaths.ofSpoken(block.speech()), board);
            return;
        }
        passages(block, passages, titles == 0 ? board : new Board(board.blocks(), null, null, null));
    }

    private void introduce(Block block, Block.Callout callout, String phrase, Board board) {
        Said intro = script.phrase(phrase);
        String title = title(callout);
        if (title != null && !Script.startsSpeech(block, title)) {
            intro = intro.then(Passages.line(finished(title)).said(script.language()));
        }
        script.say(Beat.Kind.SAY, block.id(), intro, board, Script.BREATH);
    }

    /** Poses the task, gives time, then tells the solution. */
    private void challenge(Block block, Block.Callout callout) {
        Board board = BoardState.alone(block.id());
        List<Divs.Part> parts = Divs.split(body(callout, block));
        List<Passage> task = new ArrayList<>();
        parts.stream().filter(p -> p.kind().isEmpty()).forEach(p -> task.addAll(Passages.of(p.body())));
        script.slide(block.id(), taskPoints(task, title(callout)));
        introduce(block, callout, "callout.challenge", board);
        passages(block, task, board);
        script.ask(block.id(), script.phrase("callout.challenge.ask"), board, null);
        script.look(block.id(), board, Script.THINK);
        for (Divs.Part part : parts) {
            if (part.kind().equals("solution")) {
                List<Passage> solution = Passages.of(part.body());
                script.say(Beat.Kind.SAY, block.id(), script.phrase("callout.solution"), board, Script.BREATH);
                passages(block, solution, board);
            }
        }
    }

    private void discussion(Block block, Block.Callout callout) {
        Board board = BoardState.alone(block.id());
        List<Passage> passages = Passages.of(body(callout, block));
        script.slide(block.id(), taskPoints(passages, title(callout)));
        introduce(block, callout, "callout.discussion", board);
        passages(block, passages, board);
        script.ask(block.id(), script.phrase("callout.discussion.ask"), board, null);
        script.look(block.id(), board, Script.THINK);
    }

    /** Texts are said, code is explained; nothing in a call-out is pointed to line by line. */
    private void passages(Block block, List<Passage> passages, Board board) {
        Board whole = new Board(board.blocks(), null, null, null);
        List<Passage> run = new ArrayList<>();
        for (Passage passage : passages) {
            if (passage.kind() == Passage.Kind.CODE) {
                texts.written(block, List.copyOf(run), whole);
                run.clear();
                codes.inText(block, whole);
            } else if (!isSolutionHeading(passage)) {
                run.add(passage.kind() == Passage.Kind.HEADING ? headingAsText(passage) : passage);
            }
        }
        texts.written(block, run, whole);
    }

    private static boolean isSolutionHeading(Passage passage) {
        return passage.kind() == Passage.Kind.HEADING
                && passage.text().plain().matches("(?i)\\s*(solution|answer|الحل|الإجابة)[:.]?\\s*");
    }

    private static Passage headingAsText(Passage passage) {
        MarkedText ended = new MarkedText(finished(passage.text().text()));
        return new Passage(Passage.Kind.PARAGRAPH, ended, 0, null);
    }

    /** A task must stand on the board whole, unlike an explanation that the teacher speaks. */
    private static List<String> taskPoints(List<Passage> task, @Nullable String title) {
        List<String> points = new ArrayList<>();
        if (title != null) {
            points.add(Passages.line(title).plain());
        }
        task.stream().map(p -> p.text().plain().strip()).forEach(points::add);
        return points;
    }

    private static @Nullable String title(Block.Callout callout) {
        return callout.title() == null || callout.title().isBlank() ? null : callout.title();
    }

    private static String body(Block.Callout callout, Block block) {
        return callout.body().isBlank() && callout.title() == null ? block.text() : callout.body();
    }

    private static String finished(String title) {
        return title.matches("(?s).*[.!?؟:]$") ? title : title + ".";
    }
}
