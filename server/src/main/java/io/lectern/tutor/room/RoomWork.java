package io.lectern.tutor.room;

import io.lectern.accounts.UserId;
import io.lectern.courses.Lessons;
import io.lectern.courses.PublishedLesson;
import io.lectern.enrolment.CourseDoor;
import io.lectern.kernel.GeneralProblem;
import io.lectern.kernel.Problem;
import io.lectern.learning.CheckEvidence;
import io.lectern.learning.KnownSkills;
import io.lectern.learning.LessonProgressRecorder;
import io.lectern.learning.LessonProgressRecorder.Presence;
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
import io.lectern.tutor.adapt.AdaptablePlan;
import io.lectern.tutor.speech.Line;
import io.lectern.tutor.speech.SpeechClips;
import io.lectern.tutor.speech.Voice;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
    private final CheckEvidence evidence;
    private final KnownSkills skills;
    private final CourseDoor door;
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
            CheckEvidence evidence,
            KnownSkills skills,
            CourseDoor door,
            RoomRecords records) {
        this.plans = plans;
        this.lessons = lessons;
        this.answers = answers;
        this.judge = judge;
        this.clips = clips;
        this.channel = channel;
        this.classes = classes;
        this.progress = progress;
        this.evidence = evidence;
        this.skills = skills;
        this.door = door;
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
        PublishedLesson lesson = lessons.published(plan.lesson(), plan.lessonVersion())
                .orElseThrow(() -> new GeneralProblem.NotFound("lesson"));
        var script = new Script(
                new AdaptablePlan(plan, lesson),
                outline(plan, lesson),
                Voice.DEFAULT,
                judge,
                n -> Phrases.bridge(plan.language(), n));
        var room = new Room(script, Tempo.USUAL, liveClass.kind() == ClassKind.GROUP, state.memory());
        clips.ensure(linesOf(script, script.resume(state.memory())));
        known(liveClass, plan.lessonVersion()).ifPresent(known -> room.on(known, 0));
        return new Opened(room, state);
    }

    /** What the one learner of a private class knows. Without an answer the class is taught as it is for everybody. */
    private Optional<RoomInput.Known> known(ClassSummary liveClass, int version) {
        if (liveClass.kind() != ClassKind.PRIVATE) {
            return Optional.empty();
        }
        try {
            return Optional.of(new RoomInput.Known(skills.inLesson(liveClass.host(), liveClass.lesson(), version)));
        } catch (RuntimeException e) {
            log.warn("a class is not fitted to its learner", e);
            return Optional.empty();
        }
    }

    private static List<Line> linesOf(Script script, int from) {
        return script.plan().beats().stream()
                .skip(from)
                .map(beat -> new Saying.Lesson(beat, 0))
                .filter(saying -> !saying.silent())
                .map(script::line)
                .toList();
    }

    private static List<ServerMessage.Section> outline(TeachingPlan plan, PublishedLesson lesson) {
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
            case RoomEffect.Checked checked -> beside("evidence", () -> note(room, checked));
            case RoomEffect.Attended attended -> beside("progress", () -> note(attended));
            case RoomEffect.Finished finished -> beside("end", () -> classes.taught(id));
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
        try {
            var asked = new LearnerQuestion(
                    liveClass.course(),
                    liveClass.lesson(),
                    question.by().language(),
                    question.text(),
                    wanted.block(),
                    wanted.before(),
                    door.closedLessons(question.by().id(), liveClass.course()));
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

    private void note(RoomRunner room, RoomEffect.Checked checked) {
        evidence.answeredInClass(
                checked.who(), room.liveClass().lesson(), checked.check(), checked.about(), checked.right());
        known(room.liveClass(), checked.lessonVersion()).ifPresent(room::post);
    }

    private void note(RoomEffect.Attended attended) {
        TeachingPlan plan = attended.plan();
        attended.heard().forEach((person, beats) -> progress.attended(person, presence(plan, beats)));
    }

    /** What somebody was there for: beats that were said, and the blocks that they were about. */
    private static Presence presence(TeachingPlan plan, BitSet heard) {
        Set<UUID> blocks = heard.stream()
                .filter(index -> index < plan.beats().size())
                .mapToObj(index -> plan.beats().get(index).block())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        int percent = Math.min(
                100, 100 * heard.cardinality() / Math.max(1, plan.beats().size()));
        return new Presence(plan.lesson(), plan.lessonVersion(), blocks, percent);
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
