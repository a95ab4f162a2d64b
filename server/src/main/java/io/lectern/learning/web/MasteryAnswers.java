package io.lectern.learning.web;

import io.lectern.courses.CourseOutline;
import io.lectern.learning.mastery.EditSkills;
import io.lectern.learning.mastery.Evidence;
import io.lectern.learning.mastery.HardQuestion;
import io.lectern.learning.mastery.HearObjections;
import io.lectern.learning.mastery.Objection;
import io.lectern.learning.mastery.ReadMastery;
import io.lectern.learning.mastery.Skill;
import io.lectern.learning.mastery.SkillEstimate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What learners and teachers send and get about skills. A percentage is the chance that a skill is known. */
final class MasteryAnswers {

    private MasteryAnswers() {}

    record SkillData(
            @NotNull UUID id,
            @NotBlank @Size(max = 120) String name,
            @NotNull @Size(max = 20) List<UUID> requires,
            @NotNull @Size(max = 100) List<UUID> lessons,
            @NotNull @Size(max = 200) List<UUID> sections) {
        static SkillData of(Skill skill) {
            return new SkillData(skill.id(), skill.name(), skill.requires(), skill.lessons(), skill.sections());
        }

        Skill skill() {
            return new Skill(id, name.strip(), requires, lessons, sections);
        }
    }

    /** @param edition as it was seen */
    record SaveSkills(
            long edition, @NotNull @Size(max = 100) List<@Valid SkillData> skills) {
        List<Skill> given() {
            return skills.stream().map(SkillData::skill).toList();
        }
    }

    /** @param id of its heading */
    record SectionLink(UUID id, UUID lesson, String title, int level) {}

    /** @param suggested lessons that no skill has, as skills @param sections of the lessons, in teaching order */
    record SkillsOfCourse(
            long edition,
            boolean editable,
            List<SkillData> skills,
            List<SkillData> suggested,
            List<LearningAnswers.LessonLink> lessons,
            List<SectionLink> sections) {
        static SkillsOfCourse of(EditSkills.Found found) {
            return new SkillsOfCourse(
                    found.skills().edition(),
                    found.editable(),
                    found.skills().skills().stream().map(SkillData::of).toList(),
                    found.suggested().stream().map(SkillData::of).toList(),
                    found.outline().lessons().stream().map(MasteryAnswers::link).toList(),
                    found.sections().stream()
                            .map(s -> new SectionLink(s.id(), s.lesson(), s.title(), s.level()))
                            .toList());
        }
    }

    private static LearningAnswers.LessonLink link(CourseOutline.Lesson lesson) {
        return new LearningAnswers.LessonLink(lesson.id().value(), lesson.title());
    }

    /** @param percent after this answer */
    record AnswerStep(Instant at, Evidence.Source source, boolean right, int percent) {
        static AnswerStep of(SkillEstimate.Step step) {
            return new AnswerStep(
                    step.answer().at(), step.answer().source(), step.answer().right(), (int)
                            Math.floor(step.knowledge() * 100));
        }
    }

    record ObjectionAnswer(
            UUID id,
            String words,
            Instant at,
            Objection.State state,
            @Nullable String reply) {
        static @Nullable ObjectionAnswer of(SkillEstimate estimate) {
            return estimate.objection()
                    .map(o -> new ObjectionAnswer(o.id(), o.words(), o.at(), o.state(), o.reply()))
                    .orElse(null);
        }
    }

    /** @param section id of its heading; null for the whole lesson */
    record SkillPlace(UUID lesson, @Nullable UUID section) {
        static @Nullable SkillPlace of(ReadMastery.@Nullable Place place) {
            return place == null ? null : new SkillPlace(place.lesson(), place.section());
        }
    }

    /**
     * @param percent says little while there are no steps
     * @param steps the answers that it follows from
     * @param place where to work on it; null when no published lesson teaches it
     */
    record SkillMastery(
            SkillData skill,
            SkillEstimate.Level level,
            int percent,
            List<AnswerStep> steps,
            @Nullable ObjectionAnswer objection,
            @Nullable SkillPlace place) {
        static SkillMastery of(ReadMastery.Mine mine) {
            SkillEstimate estimate = mine.estimate();
            return new SkillMastery(
                    SkillData.of(estimate.skill()),
                    estimate.level(),
                    estimate.percent(),
                    estimate.steps().stream().map(AnswerStep::of).toList(),
                    ObjectionAnswer.of(estimate),
                    SkillPlace.of(mine.place()));
        }
    }

    record MyMastery(List<SkillMastery> skills) {
        static MyMastery of(List<ReadMastery.Mine> mine) {
            return new MyMastery(mine.stream().map(SkillMastery::of).toList());
        }
    }

    record GivenObjection(@NotBlank @Size(max = 1000) String words) {}

    /** @param open how many wait @param since when the oldest does */
    record ObjectionsOfCourse(UUID courseId, String title, int open, Instant since) {}

    record OpenObjections(List<ObjectionsOfCourse> items) {
        static OpenObjections of(List<HearObjections.Waiting> waiting) {
            return new OpenObjections(waiting.stream()
                    .map(w -> new ObjectionsOfCourse(
                            w.course().id().value(), w.course().title(), w.open(), w.since()))
                    .toList());
        }
    }

    /** @param anew whether only answers from now on count for the skill */
    record ObjectionDecision(
            boolean anew, @NotNull @Size(max = 1000) String reply) {}

    /** @param percent on average of those who answered @param mastered how many of them have mastered it */
    record SkillOfClass(UUID id, String name, int percent, int answered, int mastered) {
        static SkillOfClass of(ReadMastery.OfSkill of) {
            return new SkillOfClass(
                    of.skill().id(),
                    of.skill().name(),
                    (int) Math.floor(of.average() * 100),
                    of.answered(),
                    of.mastered());
        }
    }

    record SkillOfLearner(UUID skill, SkillEstimate.Level level, int percent, int answers) {
        static SkillOfLearner of(SkillEstimate estimate) {
            return new SkillOfLearner(
                    estimate.skill().id(),
                    estimate.level(),
                    estimate.percent(),
                    estimate.steps().size());
        }
    }

    /** @param skill which the course may not have any more */
    record OpenObjection(UUID id, UUID skill, String words, Instant at) {}

    /** @param former whether their time in the course is over: what they object to still waits */
    record LearnerOfClass(
            UUID id, String name, boolean former, List<SkillOfLearner> skills, List<OpenObjection> objections) {
        static LearnerOfClass of(ReadMastery.OfLearner learner) {
            return new LearnerOfClass(
                    learner.person().id().value(),
                    learner.person().name(),
                    learner.former(),
                    learner.estimates().stream().map(SkillOfLearner::of).toList(),
                    learner.waiting().stream()
                            .map(o -> new OpenObjection(o.id(), o.skill(), o.words(), o.at()))
                            .toList());
        }
    }

    /** @param skills weakest first @param hardest questions, hardest first */
    record ClassMastery(List<SkillOfClass> skills, List<LearnerOfClass> learners, List<HardQuestion> hardest) {
        static ClassMastery of(ReadMastery.OfClass found) {
            return new ClassMastery(
                    found.skills().stream().map(SkillOfClass::of).toList(),
                    found.learners().stream().map(LearnerOfClass::of).toList(),
                    found.hardest());
        }
    }
}
