package io.lectern.tutor.plan;

import io.lectern.accounts.Actor;
import io.lectern.courses.LessonId;
import io.lectern.courses.Lessons;
import io.lectern.courses.PublishedLesson;
import io.lectern.kernel.GeneralProblem;
import io.lectern.tutor.Beat;
import io.lectern.tutor.speech.Clip;
import io.lectern.tutor.speech.Line;
import io.lectern.tutor.speech.Preparation;
import io.lectern.tutor.speech.SpeechClips;
import io.lectern.tutor.speech.SpeechText;
import io.lectern.tutor.speech.Voice;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a teacher does with a plan: hear, edit, approve, begin anew. All of it about the newest published version. */
@Service
public class PlanDesk {

    private final Lessons lessons;
    private final KeptTeachingPlans kept;
    private final Plans plans;
    private final PlanMaker maker;
    private final PlanPolicy policy;
    private final PreparedSpeech speech;
    private final SpeechClips clips;
    private final Clock clock;

    PlanDesk(
            Lessons lessons,
            KeptTeachingPlans kept,
            Plans plans,
            PlanMaker maker,
            PlanPolicy policy,
            PreparedSpeech speech,
            SpeechClips clips,
            Clock clock) {
        this.lessons = lessons;
        this.kept = kept;
        this.plans = plans;
        this.maker = maker;
        this.policy = policy;
        this.speech = speech;
        this.clips = clips;
        this.clock = clock;
    }

    /** A plan as its teachers see it, and how far its voice is. */
    public record Desk(Plan plan, Preparation voice) {}

    @Transactional
    public Desk open(Actor actor, LessonId lessonId) {
        PublishedLesson lesson = require(lessonId);
        policy.requireMaySee(actor, lesson.course());
        return desk(kept.ensure(lesson));
    }

    /** @param revision the one that was edited; anything else is told as a conflict, and nothing is overwritten */
    @Transactional
    public Desk edit(Actor actor, LessonId lessonId, long revision, List<PlanEdits.EditedBeat> beats) {
        Plan plan = changeable(actor, lessonId, revision);
        return saved(plan.edited(new PlanEdits(plan).apply(beats), clock.instant()));
    }

    @Transactional
    public Desk approve(Actor actor, LessonId lessonId, long revision) {
        return saved(changeable(actor, lessonId, revision).approved(clock.instant()));
    }

    /** Lets the rules begin anew; the teacher's edits of this version are gone. */
    @Transactional
    public Desk recompile(Actor actor, LessonId lessonId, long revision) {
        Plan plan = changeable(actor, lessonId, revision);
        return saved(plan.recompiled(maker.make(require(lessonId)), clock.instant()));
    }

    /** How a text would sound, without keeping it in the plan. */
    public Clip hear(Actor actor, LessonId lessonId, String caption, String language) {
        policy.requireMaySee(actor, require(lessonId).course());
        String spoken = SpeechText.normalise(caption, language).text();
        return clips.clip(new Line(spoken, caption, language, Voice.DEFAULT));
    }

    /** How a beat of the plan sounds. */
    public Clip hear(Actor actor, LessonId lessonId, java.util.UUID beatId) {
        Beat beat = open(actor, lessonId).plan().beats().stream()
                .filter(b -> b.id().equals(beatId) && !b.silent())
                .findFirst()
                .orElseThrow(() -> new GeneralProblem.NotFound("beat"));
        return clips.clip(new Line(beat.speech(), beat.caption(), beat.language(), Voice.DEFAULT));
    }

    private Plan changeable(Actor actor, LessonId lessonId, long revision) {
        PublishedLesson lesson = require(lessonId);
        policy.requireMayChange(actor, lesson.course());
        Plan plan = kept.ensure(lesson);
        if (plan.toPlan().revision() != revision) {
            throw new GeneralProblem.Conflict("plan");
        }
        return plan;
    }

    private Desk saved(Plan changed) {
        Plan plan = plans.save(changed);
        speech.prepare(plan);
        return desk(plan);
    }

    private Desk desk(Plan plan) {
        return new Desk(plan, speech.progress(plan));
    }

    private PublishedLesson require(LessonId lesson) {
        return lessons.published(lesson).orElseThrow(() -> new GeneralProblem.NotFound("lesson"));
    }
}
