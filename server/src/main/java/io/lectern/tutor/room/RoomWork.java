package io.lectern.tutor.room;

import io.lectern.accounts.UserId;
import io.lectern.courses.Lessons;
import io.lectern.courses.PublishedLesson;
import io.lectern.kernel.GeneralProblem;
import io.lectern.kernel.Problem;
import io.lectern.learning.LessonProgressRecorder;
import io.lectern.liveclass.Attendee;
import io.lectern.liveclass.ClassChannel;
import io.lectern.liveclass.ClassId;
import io.lectern.liveclass.ClassKind;
import io.lectern.liveclass.ClassProblem;
import io.lectern.liveclass.ClassSummary;
import io.lectern.liveclass.Classes;
import io.lectern.liveclass.protocol.ServerMessage;
import io.lectern.tutor.Answers;
import io.lectern.tutor.CheckAnswers;
import io.lectern.tutor.LearnerQuestion;
import io.lectern.tutor.TeachingPlan;
import io.lectern.tutor.TeachingPlans;
import io.lectern.tutor.speech.Line;
import io.lectern.tutor.speech.SpeechClips;
import io.lectern.tutor.speech.Voice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Carries out what rooms decide. What takes time runs beside the room and comes back to it as an input. */
@Component
class RoomWork {

    private static final Logger log = LoggerFactory.getLogger(RoomWork.class);

    private static final int MOST_NOTED_BY_BLOCK = 30;

    private final TeachingPlans plans;
    private final Lessons lessons;
    private final Answers answers;
    private final CheckAnswers judge;
    private final SpeechClips clips;
    private final ClassChannel channel;
    private final Classes classes;
    private final LessonProgressRecorder progress;
    private final RoomRecords records;

    RoomWork(
            TeachingPlans plans,
            Lessons lessons,
            Answers answers,
            CheckAnswers judge,
            SpeechClips clips,
            ClassChannel channel,
            Classes classes,
            LessonProgressRecorder progress,
            RoomRecords records) {
        this.plans = plans;
        this.lessons = lessons;
        this.answers = answers;
        this.judge = judge;
        this.clips = clips;
        this.channel = channel;
        this.classes = classes;
        this.progress = progress;
        this.records = records;
    }

    /** A room and the record that its state is kept in. */
    record Opened(Room room, RoomState state) {}

    /** Opens the room where it stood, or at the beginning of the newest plan. */
    Opened open(ClassSummary liveClass) {
        Optional<RoomState> kept = records.find(liveClass.id());
        TeachingPlan plan = kept.flatMap(state -> plans.of(liveClass.lesson(), state.lessonVersion()))
                .or(() -> plans.of(liveClass.lesson()))
                .orElseThrow(() ->
                        new ClassProblem.LessonNotPublished(liveClass.lesson().value()));
        RoomState state = records.hold(kept.orElseGet(() -> records.fresh(liveClass, plan)));
        var script = new Script(plan, outline(plan), Voice.DEFAULT, judge, n -> Phrases.bridge(plan.language(), n));
        clips.ensure(linesOf(script, script.resume(state.memory())));
        boolean group = liveClass.kind() == ClassKind.GROUP;
        return new Opened(new Room(script, Tempo.USUAL, group, state.memory()), state);
    }

    private static List<Line> linesOf(Script script, int from) {
        return script.plan().beats().stream()
                .skip(from)
                .map(beat -> new Saying.Lesson(beat, 0))
                .filter(saying -> !saying.silent())
                .map(script::line)
                .toList();
    }

    private List<ServerMessage.Section> outline(TeachingPlan plan) {
        PublishedLesson lesson = lessons.published(plan.lesson(), plan.lessonVersion())
                .orElseThrow(() -> new GeneralProblem.NotFound("lesson"));
        List<ServerMessage.Section> sections = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < plan.beats().size(); i++) {
            var beat = plan.beats().get(i);
            int index = i;
            if (beat.section() != null && seen.add(beat.section())) {
                lesson.block(beat.section())
                        .ifPresent(heading -> sections.add(new ServerMessage.Section(
                                heading.id(), heading.text(), heading.level(), index, beat.id())));
            }
        }
        return sections;
    }

    void carryOut(RoomRunner room, RoomEffect effect) {
        var id = room.liveClass().id();
        switch (effect) {
            case RoomEffect.Publish publish -> channel.publish(id, publish.message());
            case RoomEffect.PublishEach each -> channel.publishEach(id, each.message());
            case RoomEffect.Tell tell -> channel.tell(id, tell.who(), tell.message());
            case RoomEffect.Fetch fetch -> beside("clip", () -> fetch(room, fetch.line()));
            case RoomEffect.FindAnswer wanted -> beside("answer", () -> answer(room, wanted));
            case RoomEffect.Taught taught -> beside("progress", () -> note(room, taught));
            case RoomEffect.Finished finished -> beside("end", () -> finish(room, finished));
            case RoomEffect.Save save -> {} // kept by the runner, after everybody has heard
        }
    }

    private void fetch(RoomRunner room, Line line) {
        try {
            room.post(new RoomInput.ClipReady(line, Wire.clip(clips.clip(line))));
        } catch (RuntimeException e) {
            log.warn("the teacher has no voice for a line", e);
            room.post(new RoomInput.ClipReady(line, null));
        }
    }

    private void answer(RoomRunner room, RoomEffect.FindAnswer wanted) {
        Question question = wanted.question();
        ClassSummary liveClass = room.liveClass();
        var asked = new LearnerQuestion(
                liveClass.course(),
                liveClass.lesson(),
                question.by().language(),
                question.text(),
                wanted.block(),
                wanted.before());
        try {
            var whole = answers.answer(asked, part -> room.post(new RoomInput.ClauseFound(question.id(), part)));
            room.post(new RoomInput.AnswerComplete(question.id(), whole));
        } catch (RuntimeException e) {
            if (!(e instanceof Problem)) {
                log.error("a question found no answer", e);
            }
            channel.tell(liveClass.id(), question.by().id(), Wire.refused(problemOf(e), question.id()));
            room.post(new RoomInput.AnswerComplete(question.id(), null));
        }
    }

    /** Block by block in a small room; in a large one the end of the class counts, not a thousand notes a beat. */
    private void note(RoomRunner room, RoomEffect.Taught taught) {
        if (taught.people().size() <= MOST_NOTED_BY_BLOCK) {
            var lesson = room.liveClass().lesson();
            taught.people().forEach(person -> progress.seen(person, lesson, List.of(taught.block())));
        }
    }

    private void finish(RoomRunner room, RoomEffect.Finished finished) {
        ClassSummary liveClass = room.liveClass();
        classes.taught(liveClass.id());
        finished.people().forEach(person -> progress.attended(person, liveClass.lesson(), room.lessonVersion()));
    }

    /** Tells somebody that this class cannot be taught. */
    void refuse(ClassSummary liveClass, Attendee who, RuntimeException why) {
        channel.tell(liveClass.id(), who.id(), Wire.refused(problemOf(why), null));
    }

    private static Problem problemOf(RuntimeException e) {
        return e instanceof Problem problem ? problem : new ClassProblem.Failed();
    }

    void append(ClassSummary liveClass, List<ServerMessage> said) {
        records.append(liveClass.id().value(), said);
    }

    /** The room goes on being this node's. */
    RoomState hold(RoomState state) {
        return records.hold(state);
    }

    void release(RoomState state) {
        records.release(state);
    }

    /** Takes a person out of what is kept of a class; of an open room only out of what was said. */
    void forget(ClassId liveClass, UserId who, boolean open) {
        if (open) {
            records.forgetSaid(liveClass.value(), who.value());
        } else {
            records.forget(liveClass.value(), who.value());
        }
    }

    RoomState save(RoomState state, RoomMemory memory) {
        return records.save(state, memory);
    }

    private static void beside(String what, Runnable work) {
        Thread.ofVirtual().name("room-" + what).start(work);
    }
}
