package io.lectern.tutor.plan.compile;

import io.lectern.courses.Block;
import io.lectern.courses.BlockKind;
import io.lectern.tutor.Beat;
import io.lectern.tutor.Board;
import java.util.List;
import java.util.regex.Pattern;

/** Turns headings into transitions: nobody reads a heading aloud as if it were a sentence. */
final class Headings {

    private static final Pattern SUMMARY = Pattern.compile(
            "(?i)\\s*(summary|conclusion|recap|key ?points|what we (take with us|learn(ed|t))|الخلاصة|الملخص|خلاصة|ملخص|الخاتمة|ما نأخذه معنا)\\b?.*");

    private final Script script;
    private boolean begun;

    Headings(Script script) {
        this.script = script;
    }

    /** @param rest the blocks after this heading */
    void teach(Block heading, List<Block> rest) {
        if (repeatsTitle(heading, script.lesson.title())) {
            return;
        }
        script.enter(heading.id());
        if (nothingBut(rest, "keypoints")) {
            return;
        }
        Board board = new Board(List.of(heading.id()), heading.id(), null, null);
        Said title = said(heading, script.language());
        script.say(
                Beat.Kind.SAY, heading.id(), script.phrase(key(heading, title, rest), title), board, Script.PARAGRAPH);
        begun = true;
    }

    private String key(Block heading, Said title, List<Block> rest) {
        boolean asks = title.caption().endsWith("?") || title.caption().endsWith("؟");
        if (asks) {
            return "heading.question";
        }
        if (sumsUp(heading)) {
            return "heading.summary";
        }
        if (!begun) {
            return "heading.first";
        }
        if (heading.level() > 2) {
            return "heading.sub";
        }
        return lastSection(rest) ? "heading.last" : "heading.next";
    }

    private static boolean lastSection(List<Block> rest) {
        return rest.stream().noneMatch(b -> b.kind() == BlockKind.HEADING && b.level() <= 2 && !sumsUp(b));
    }

    /** Whether the section holds nothing that is taught here, e.g. only the key points that close the lesson. */
    private static boolean nothingBut(List<Block> rest, String calloutKind) {
        for (Block block : rest) {
            if (block.kind() == BlockKind.HEADING) {
                return false;
            }
            if (block.callout() != null && block.callout().kind().equals(calloutKind)) {
                return rest.indexOf(block) == 0;
            }
            return false;
        }
        return false;
    }

    static boolean sumsUp(Block heading) {
        return SUMMARY.matcher(ArabicVowels.strip(heading.text())).matches();
    }

    static boolean repeatsTitle(Block heading, String lessonTitle) {
        return heading.level() == 1 && heading.text().strip().equalsIgnoreCase(lessonTitle.strip());
    }

    static Said said(Block heading, String language) {
        if (heading.speech() != null && !heading.speech().isBlank()) {
            Said spoken = Said.spoken(heading.speech(), language);
            return new Said(
                    Passages.line(heading.source()).plain(), spoken.speech().replaceAll("[.،:]+$", ""));
        }
        MarkedText text = Passages.line(heading.source());
        return text.blank() ? Said.written(heading.text(), language) : text.said(language);
    }
}
