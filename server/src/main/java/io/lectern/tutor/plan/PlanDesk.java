package io.lectern.tutor.plan;

import io.lectern.accounts.Actor;
import io.lectern.courses.CourseId;
import io.lectern.courses.LessonId;
import io.lectern.courses.Lessons;
import io.lectern.courses.PublishedLesson;
import io.lectern.kernel.GeneralProblem;
import io.lectern.tutor.Beat;
import io.lectern.tutor.TeachingPlan;
import io.lectern.tutor.speech.Clip;
import io.lectern.tutor.speech.Line;
import io.lectern.tutor.speech.Preparation;
import io.lectern.tutor.speech.SpeechClips;
import io.lectern.tutor.speech.SpeechText;
import io.lectern.tutor.speech.Voice;
import io.lectern.tutor.speech.Voices;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * What a teacher does with a plan: hear, edit, approve, begin anew. All of it about the newest published version.
 *
 * <p>Each change saves one plan and orders its speech afterwards, outside of a transaction: plans that are changed together
 * order the same sentences, and would wait for each other.
 */
@Service
public class PlanDesk {

    private final Lessons lessons;
    private final KeptTeachingPlans kept;
    private final Plans plans;
    private final PlanMaker maker;
    private final PlanPolicy policy;
    private final PreparedSpeech speech;
    private final SpeechClips clips;
    private final Voices voices;
    private final Clock clock;

    PlanDesk(
            Lessons lessons,
            KeptTeachingPlans kept,
            Plans plans,
            PlanMaker maker,
            PlanPolicy policy,
            PreparedSpeech speech,
            SpeechClips clips,
            Voices voices,
            Clock clock) {
        this.lessons = lessons;
        this.kept = kept;
        this.plans = plans;
        this.maker = maker;
        this.policy = policy;
        this.speech = speech;
        this.clips = clips;
        this.voices = voices;
        this.clock = clock;
    }

    /**
     * A plan as its teachers see it, and how far its voice is.
     *
     * @param voiced whether this machine has a voice for the plan's language
     * @param mayChange whether who asks may change it
     * @param approvedBefore the version of the lesson whose plan was approved, when this one follows it; else null
     */
    public record Desk(
            Plan plan,
            Preparation voice,
            boolean voiced,
            boolean mayChange,
            @Nullable Integer approvedBefore) {}

    /** What was changed: anything else is told as a conflict, and nothing is overwritten. */
    public record Revision(int lessonVersion, long revision) {}

    public Desk open(Actor actor, LessonId lessonId) {
        PublishedLesson lesson = require(lessonId);
        policy.requireMaySee(actor, lesson.course());
        return desk(actor, kept.ensure(lesson));
    }

    public Desk edit(Actor actor, LessonId lessonId, Revision revision, List<PlanEdits.EditedBeat> beats) {
        Plan plan = changeable(actor, lessonId, revision);
        var edits = new PlanEdits(plan, () -> maker.make(require(lessonId)).beats());
        return saved(actor, plan.edited(edits.apply(beats), clock.instant()));
    }

    public Desk approve(Actor actor, LessonId lessonId, Revision revision) {
        return saved(actor, changeable(actor, lessonId, revision).approved(clock.instant()));
    }

    /** Lets the rules begin anew; the teacher's edits of this version are gone. */
    public Desk recompile(Actor actor, LessonId lessonId, Revision revision) {
        Plan plan = changeable(actor, lessonId, revision);
        return saved(actor, plan.recompiled(maker.make(require(lessonId)), clock.instant()));
    }

    /**
     * How a text would sound, without keeping it in the plan.
     *
     * @param speech null: made from the caption
     */
    public Clip hear(Actor actor, LessonId lessonId, String caption, @Nullable String speech, String language) {
        policy.requireMaySee(actor, require(lessonId).course());
        String spoken = speech == null ? SpeechText.normalise(caption, language).text() : speech;
        return clips.clip(new Line(spoken, caption, language, Voice.DEFAULT));
    }

    /** How a beat of the plan sounds. */
    public Clip hear(Actor actor, LessonId lessonId, UUID beatId) {
        Beat beat = open(actor, lessonId).plan().beats().stream()
                .filter(b -> b.id().equals(beatId) && !b.silent())
                .findFirst()
                .orElseThrow(() -> new GeneralProblem.NotFound("beat"));
        return clips.clip(new Line(beat.speech(), beat.caption(), beat.language(), Voice.DEFAULT));
    }

    private Plan changeable(Actor actor, LessonId lessonId, Revision revision) {
        PublishedLesson lesson = require(lessonId);
        policy.requireMayChange(actor, lesson.course());
        Plan plan = kept.ensure(lesson);
        if (!new Revision(plan.lessonVersion(), plan.toPlan().revision()).equals(revision)) {
            throw new GeneralProblem.Conflict("plan");
        }
        return plan;
    }

    private Desk saved(Actor actor, Plan changed) {
        Plan plan = plans.save(changed);
        speech.prepare(plan);
        return desk(actor, plan);
    }

    private Desk desk(Actor actor, Plan plan) {
        return new Desk(
                plan,
                speech.progress(plan),
                !voices.of(plan.language()).isEmpty(),
                policy.mayChange(actor, CourseId.of(plan.courseId())),
                approvedBefore(plan));
    }

    private @Nullable Integer approvedBefore(Plan plan) {
        return plan.state() == TeachingPlan.State.APPROVED
                ? null
                : plans.findFirstByLessonIdAndLessonVersionLessThanOrderByLessonVersionDesc(
                                plan.lessonId(), plan.lessonVersion())
                        .filter(before -> before.state() == TeachingPlan.State.APPROVED)
                        .map(Plan::lessonVersion)
                        .orElse(null);
    }

    private PublishedLesson require(LessonId lesson) {
        return lessons.published(lesson).orElseThrow(() -> new GeneralProblem.NotFound("lesson"));
    }
}
