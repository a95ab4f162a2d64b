package io.lectern.tutor.room;

import io.lectern.kernel.Problem;
import io.lectern.liveclass.Attendee;
import io.lectern.liveclass.protocol.ServerMessage;
import io.lectern.liveclass.protocol.ServerMessage.BeatView;
import io.lectern.liveclass.protocol.ServerMessage.BoardView;
import io.lectern.liveclass.protocol.ServerMessage.ClipView;
import io.lectern.tutor.Answer;
import io.lectern.tutor.Beat;
import io.lectern.tutor.Check;
import io.lectern.tutor.adapt.Adaptation;
import io.lectern.tutor.speech.Clip;
import io.lectern.tutor.speech.SpeechPace;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the teacher knows, as browsers get it. */
final class Wire {

    private Wire() {}

    static ServerMessage.Person person(Attendee attendee) {
        return new ServerMessage.Person(attendee.id().value(), attendee.name());
    }

    static ServerMessage.Refused refused(Problem problem, @Nullable UUID about) {
        return new ServerMessage.Refused(
                problem.slug(), problem.title(), problem.detail(), about, problem.properties());
    }

    static BeatView lesson(Beat beat) {
        return beat(beat, "lesson");
    }

    static BeatView aside(Beat beat) {
        return beat(beat, "aside");
    }

    private static BeatView beat(Beat beat, String role) {
        var board = beat.board();
        return new BeatView(
                beat.id(),
                beat.kind().name(),
                role,
                beat.caption(),
                beat.speech(),
                beat.language(),
                new BoardView(board.blocks(), board.focus(), board.fromLine(), board.toLine()),
                beat.section(),
                beat.pauseMs());
    }

    static ServerMessage.AdaptedSection adapted(Adaptation adaptation) {
        var way = switch (adaptation.way()) {
            case SHORTENED -> ServerMessage.Way.SHORTENED;
            case DEEPENED -> ServerMessage.Way.DEEPENED;
            case WHOLE -> ServerMessage.Way.WHOLE;
        };
        return new ServerMessage.AdaptedSection(adaptation.section(), way, adaptation.skill(), adaptation.skillName());
    }

    static ServerMessage.SourceView source(Answer.Source source) {
        return new ServerMessage.SourceView(
                source.lesson().value(), source.lessonTitle(), source.block(), source.quote());
    }

    static ServerMessage.Check check(long epoch, Check check, String language, @Nullable Long deadline, int attempt) {
        var question = check.question();
        return new ServerMessage.Check(
                epoch,
                check.id(),
                question.prompt(),
                language,
                question.choices().stream().map(choice -> choice.text()).toList(),
                question.choices().stream().filter(choice -> choice.correct()).count() > 1,
                deadline,
                attempt);
    }

    static ClipView clip(Clip clip) {
        return new ClipView(
                clip.hash(),
                clip.audio() == null ? null : "/api/speech/" + clip.hash(),
                clip.durationMs(),
                clip.visemes().stream()
                        .map(shape ->
                                List.<Object>of(shape.startMs(), shape.viseme().code()))
                        .toList(),
                clip.words().stream()
                        .map(word -> List.of(word.startMs(), word.endMs(), word.from(), word.to()))
                        .toList());
    }

    static ServerMessage.AnswerPart by(ServerMessage.Person person, ServerMessage.AnswerPart part) {
        return copy(part, person, part.clip());
    }

    static ServerMessage.BeatStarts with(ServerMessage.BeatStarts beat, @Nullable ClipView clip) {
        return new ServerMessage.BeatStarts(
                beat.epoch(), beat.beat(), beat.index(), beat.of(), clip, beat.startAt(), List.of());
    }

    static ServerMessage.AnswerPart with(ServerMessage.AnswerPart part, @Nullable ClipView clip) {
        return copy(part, part.by(), clip);
    }

    private static ServerMessage.AnswerPart copy(
            ServerMessage.AnswerPart part, ServerMessage.Person by, @Nullable ClipView clip) {
        return new ServerMessage.AnswerPart(
                part.epoch(),
                part.askId(),
                by,
                part.part(),
                part.last(),
                part.caption(),
                part.speech(),
                part.language(),
                clip,
                part.startAt(),
                part.sources(),
                part.found(),
                part.nearest());
    }

    /** A clip without sound, at the pace of reading, for when the voice fails. */
    static ClipView silent(Saying saying) {
        int duration = SpeechPace.estimateMs(saying.speech(), saying.language());
        String caption = saying.caption();
        List<List<Integer>> words = new ArrayList<>();
        int from = 0;
        for (String word : caption.split("(?<=\\s)", -1)) {
            int length = word.strip().length();
            if (length > 0) {
                words.add(List.of(
                        at(from, caption, duration), at(from + length, caption, duration), from, from + length));
            }
            from += word.length();
        }
        return new ClipView("silent", null, duration, List.of(List.<Object>of(0, "sil")), words);
    }

    private static int at(int character, String caption, int duration) {
        return (int) ((long) character * duration / Math.max(1, caption.length()));
    }
}
