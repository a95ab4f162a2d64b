package io.lectern.tutor.plan.compile;

import io.lectern.courses.Block;
import io.lectern.courses.BlockKind;
import io.lectern.tutor.Beat;
import io.lectern.tutor.Board;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a lesson begins and how it ends. */
final class LessonFrame {

    private static final int MOST_TOPICS = 4;

    private final Script script;

    LessonFrame(Script script) {
        this.script = script;
    }

    /** Greets, names the lesson, says what it is about and what one will be able to do. */
    void open() {
        Said title = Passages.line(script.lesson.title()).said(script.language());
        script.say(Beat.Kind.SAY, null, script.phrase("opening", title), Board.EMPTY, Script.PARAGRAPH);
        MarkedText summary = Passages.line(script.lesson.summary());
        if (!summary.blank()) {
            script.sayAll(Beat.Kind.SAY, null, script.breaths.of(summary), Board.EMPTY);
        }
        all("objectives").forEach(b -> listed(b, "opening.objectives", "opening.objective.last"));
        all("questions").forEach(b -> listed(b, "opening.questions", null));
    }

    /** Sums up by the author's key points, else by the topics, and looks ahead. */
    void close(@Nullable String nextLesson) {
        List<Block> keypoints = all("keypoints");
        if (keypoints.isEmpty()) {
            topics();
        } else {
            keypoints.forEach(b -> listed(b, "closing.keypoints", null));
        }
        Board board =
                script.beats.isEmpty() ? Board.EMPTY : script.beats.getLast().board();
        Board last = new Board(board.blocks(), null, null, null);
        if (nextLesson == null) {
            script.say(Beat.Kind.SAY, null, script.phrase("closing"), last, Script.PARAGRAPH);
        } else {
            Said next = Passages.line(nextLesson).said(script.language());
            script.say(Beat.Kind.SAY, null, script.phrase("closing.next", next), last, Script.PARAGRAPH);
        }
    }

    private List<Block> all(String kind) {
        return script.lesson.blocks().stream()
                .filter(b -> b.callout() != null && b.callout().kind().equals(kind))
                .toList();
    }

    private void listed(Block block, String announcement, @Nullable String itemPhrase) {
        if (block.callout() == null) {
            return;
        }
        List<Passage> passages = Passages.of(block.callout().body());
        List<Passage> items =
                passages.stream().filter(p -> p.kind() != Passage.Kind.CODE).toList();
        if (items.isEmpty()) {
            return;
        }
        script.slide(block.id(), items.stream().map(p -> p.text().plain()).toList());
        Board board = BoardState.alone(block.id());
        boolean titled = block.callout().title() != null
                && Script.startsSpeech(block, block.callout().title());
        if (!titled) {
            script.say(Beat.Kind.SAY, block.id(), script.phrase(announcement), board, Script.BREATH);
        }
        if (Script.hasSpeech(block)) {
            script.sayItems(block, items.size(), board);
            return;
        }
        for (int i = 0; i < items.size(); i++) {
            Board pointed = board.lines(i + 1, i + 1);
            boolean last = itemPhrase != null && i > 0 && i == items.size() - 1 && script.phrases.has(itemPhrase);
            List<Said> breaths = script.breaths.of(item(items.get(i).text(), last));
            if (last && itemPhrase != null) {
                breaths = script.leadInto(script.phrase(itemPhrase), breaths);
            }
            script.sayAll(Beat.Kind.SAY, block.id(), breaths, pointed);
        }
    }

    private static MarkedText item(MarkedText text, boolean continuing) {
        String ended = text.text().matches("(?s).*[.!?؟…]\\uE00F?$") ? text.text() : text.text() + ".";
        return new MarkedText(continuing ? Points.lowered(ended) : ended);
    }

    private void topics() {
        List<Said> topics = new ArrayList<>();
        int top = script.lesson.blocks().stream()
                .filter(b -> b.kind() == BlockKind.HEADING && !Headings.repeatsTitle(b, script.lesson.title()))
                .mapToInt(Block::level)
                .min()
                .orElse(0);
        for (Block block : script.lesson.blocks()) {
            boolean topic = block.kind() == BlockKind.HEADING
                    && block.level() == top
                    && !Headings.repeatsTitle(block, script.lesson.title())
                    && !Headings.sumsUp(block);
            if (topic && topics.size() < MOST_TOPICS) {
                topics.add(Headings.said(block, script.language()));
            }
        }
        if (topics.size() < 2) {
            return;
        }
        Board board = Board.EMPTY;
        script.say(Beat.Kind.SAY, null, script.phrase("closing.topics"), board, Script.BREATH);
        for (Said topic : topics) {
            script.say(Beat.Kind.SAY, null, sentence(topic), board, Script.BREATH);
        }
    }

    private static Said sentence(Said topic) {
        boolean ended = topic.caption().matches("(?s).*[.!?؟]$");
        return ended ? topic : new Said(topic.caption() + ".", topic.speech() + ".");
    }
}
