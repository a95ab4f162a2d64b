package io.lectern.tutor.room;

import io.lectern.accounts.Actor;
import io.lectern.courses.LessonView;
import io.lectern.courses.LessonViews;
import io.lectern.kernel.GeneralProblem;
import io.lectern.liveclass.ClassId;
import io.lectern.liveclass.ClassSummary;
import io.lectern.liveclass.Classes;
import io.lectern.liveclass.protocol.ServerMessage;
import io.lectern.liveclass.protocol.ServerMessage.ClipView;
import io.lectern.tutor.SlideText;
import io.lectern.tutor.TeachingPlan;
import io.lectern.tutor.TeachingPlans;
import io.lectern.tutor.speech.Line;
import io.lectern.tutor.speech.SpeechClips;
import io.lectern.tutor.speech.Voice;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What is on the board of a class, and what remains of it afterwards. */
@Service
public class RoomArchive {

    private final Classes classes;
    private final RoomRecords records;
    private final TeachingPlans plans;
    private final LessonViews lessons;
    private final SpeechClips clips;

    RoomArchive(Classes classes, RoomRecords records, TeachingPlans plans, LessonViews lessons, SpeechClips clips) {
        this.classes = classes;
        this.records = records;
        this.plans = plans;
        this.lessons = lessons;
        this.clips = clips;
    }

    /** The lesson as this class is taught it. @param slides what texts look like on the board */
    public record Material(LessonView lesson, List<SlideText> slides) {}

    /** A class to be heard again. @param messages in order, with their clips where those still exist */
    public record Replay(ServerMessage.Summary summary, List<ServerMessage> messages) {}

    public Material material(ClassId id, Actor actor) {
        ClassSummary liveClass = classes.visible(id, actor);
        TeachingPlan plan = records.find(id)
                .flatMap(state -> plans.of(liveClass.lesson(), state.lessonVersion()))
                .or(() -> plans.of(liveClass.lesson()))
                .orElseThrow(() -> new GeneralProblem.NotFound("lesson"));
        LessonView lesson = lessons.of(liveClass.lesson(), plan.lessonVersion())
                .orElseThrow(() -> new GeneralProblem.NotFound("lesson"));
        return new Material(lesson, plan.slides());
    }

    public Replay replay(ClassId id, Actor actor) {
        classes.visible(id, actor);
        RoomState state = records.find(id).orElseThrow(() -> new GeneralProblem.NotFound("class"));
        List<TimelineEvent> timeline = records.timeline(id);
        List<ServerMessage> messages =
                timeline.stream().map(records::message).map(this::withClip).toList();
        long endedAt = timeline.isEmpty()
                ? state.memory().startedAt()
                : timeline.getLast().at();
        var summary = new Minutes(state.memory()).summaryFor(actor.id(), List.of(), endedAt);
        return new Replay(summary, messages);
    }

    private ServerMessage withClip(ServerMessage message) {
        return switch (message) {
            case ServerMessage.BeatStarts beat ->
                Wire.with(
                        beat,
                        clip(
                                beat.beat().speech(),
                                beat.beat().caption(),
                                beat.beat().language()));
            case ServerMessage.AnswerPart part -> Wire.with(part, clip(part.speech(), part.caption(), part.language()));
            default -> message;
        };
    }

    private @Nullable ClipView clip(String speech, String caption, String language) {
        return speech.isBlank()
                ? null
                : clips.ready(new Line(speech, caption, language, Voice.DEFAULT))
                        .map(Wire::clip)
                        .orElse(null);
    }
}
