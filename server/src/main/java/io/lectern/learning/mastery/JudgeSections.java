package io.lectern.learning.mastery;

import io.lectern.accounts.UserId;
import io.lectern.courses.Block;
import io.lectern.courses.BlockKind;
import io.lectern.courses.CourseOutline;
import io.lectern.courses.CourseOutlines;
import io.lectern.courses.LessonId;
import io.lectern.courses.Lessons;
import io.lectern.courses.PublishedLesson;
import io.lectern.enrolment.EnrolmentRegister;
import io.lectern.learning.KnownSkills;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Judges section by section what a learner knows of a lesson. */
@Component
class JudgeSections implements KnownSkills {

    /** One wrong answer may be a slip, so it changes nothing yet. */
    static final int FEWEST_FOR_WEAK = 2;

    /** Nobody is spared a section for fewer right answers. */
    static final int FEWEST_FOR_KNOWN = 3;

    private final MasteryDesk desk;
    private final LearnerMasteries masteries;
    private final CourseOutlines outlines;
    private final Lessons lessons;
    private final EnrolmentRegister register;

    JudgeSections(
            MasteryDesk desk,
            LearnerMasteries masteries,
            CourseOutlines outlines,
            Lessons lessons,
            EnrolmentRegister register) {
        this.desk = desk;
        this.masteries = masteries;
        this.outlines = outlines;
        this.lessons = lessons;
        this.register = register;
    }

    @Override
    public Map<UUID, OfSection> inLesson(UserId person, LessonId lesson, int version) {
        CourseOutline outline = outlines.holding(lesson)
                .filter(found -> register.isEnrolled(person, found.course().id()))
                .orElse(null);
        PublishedLesson text = lessons.published(lesson, version).orElse(null);
        if (outline == null || text == null) {
            return Map.of();
        }
        return masteries
                .findByPersonIdAndCourseId(person.value(), outline.course().id().value())
                .map(mastery -> judged(outline, text, mastery))
                .orElse(Map.of());
    }

    private Map<UUID, OfSection> judged(CourseOutline outline, PublishedLesson lesson, LearnerMastery mastery) {
        CourseSkills skills = desk.skills(outline);
        SkillsTold places = SkillsTold.of(skills.skills(), List.of(lesson));
        SkillsTold told = desk.told(outline, skills);
        Map<UUID, OfSection> judged = new LinkedHashMap<>();
        for (Block block : lesson.blocks()) {
            if (block.kind() == BlockKind.HEADING) {
                places.taughtAt(block.id(), lesson.id().value()).stream()
                        .map(skill -> mastery.estimate(skill, told))
                        .min(Comparator.comparing(SkillEstimate::knowledge))
                        .ifPresent(weakest -> judge(block.id(), weakest, judged));
            }
        }
        return judged;
    }

    private static void judge(UUID heading, SkillEstimate weakest, Map<UUID, OfSection> judged) {
        int answers = weakest.steps().size();
        Standing standing = switch (weakest.level()) {
            case MASTERED -> answers >= FEWEST_FOR_KNOWN ? Standing.KNOWN : null;
            case WEAK -> answers >= FEWEST_FOR_WEAK ? Standing.WEAK : null;
            case GROWING, UNKNOWN -> null;
        };
        if (standing != null) {
            judged.put(
                    heading, new OfSection(weakest.skill().id(), weakest.skill().name(), standing));
        }
    }
}
