package io.lectern.learning.mastery;

import io.lectern.accounts.Actor;
import io.lectern.accounts.People;
import io.lectern.accounts.Person;
import io.lectern.accounts.UserId;
import io.lectern.courses.CourseOutline;
import io.lectern.enrolment.EnrolmentRegister;
import io.lectern.enrolment.Taker;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows learners what their answers say, and teachers their class. */
@Component
public class ReadMastery {

    /** Where a learner can work on a skill. @param section block of its heading; null for the whole lesson */
    public record Place(UUID lesson, @Nullable UUID section) {}

    /** @param place null when no published lesson teaches it */
    public record Mine(SkillEstimate estimate, @Nullable Place place) {}

    /** @param former whether their time in the course is over @param estimates in the order of the skills */
    public record OfLearner(Person person, boolean former, List<SkillEstimate> estimates, List<Objection> waiting) {}

    /** A skill in a class. @param average of those who have answered anything, 0 to 1 @param mastered how many have it */
    public record OfSkill(Skill skill, double average, int answered, int mastered) {}

    /**
     * @param skills weakest first, those that nobody was asked about last; of the present learners
     * @param learners by name: the present ones, and former ones whose objection still waits
     * @param hardest first
     */
    public record OfClass(List<OfSkill> skills, List<OfLearner> learners, List<HardQuestion> hardest) {}

    private final MasteryDesk desk;
    private final LearnerMasteries masteries;
    private final HardestQuestions hardest;
    private final EnrolmentRegister register;
    private final People people;

    ReadMastery(
            MasteryDesk desk,
            LearnerMasteries masteries,
            HardestQuestions hardest,
            EnrolmentRegister register,
            People people) {
        this.desk = desk;
        this.masteries = masteries;
        this.hardest = hardest;
        this.register = register;
        this.people = people;
    }

    /** In the order of the skills. */
    public List<Mine> mine(Actor actor, UUID courseId) {
        CourseOutline outline = desk.outline(courseId);
        desk.requireLookingBack(actor, outline);
        CourseSkills skills = desk.skills(outline);
        SkillsTold told = desk.told(outline, skills);
        return estimates(skills, told, masteryOf(actor.userId(), courseId)).stream()
                .map(estimate -> new Mine(estimate, place(estimate.skill(), outline, told)))
                .toList();
    }

    /** A whole lesson before a section. */
    private static @Nullable Place place(Skill skill, CourseOutline outline, SkillsTold told) {
        return outline.lessons().stream()
                .map(lesson -> lesson.id().value())
                .filter(skill.lessons()::contains)
                .findFirst()
                .map(lesson -> new Place(lesson, null))
                .or(() -> told.sectionOf(skill).map(section -> new Place(section.lesson(), section.heading())))
                .orElse(null);
    }

    /** Everybody who takes the course now, and who took it and waits for a decision. */
    public OfClass ofClass(Actor actor, UUID courseId) {
        CourseOutline outline = desk.outline(courseId);
        desk.requireOversight(actor, outline);
        CourseSkills skills = desk.skills(outline);
        SkillsTold told = desk.told(outline, skills);
        Map<UUID, LearnerMastery> byPerson = new HashMap<>();
        List<LearnerMastery> all = masteries.findByCourseId(courseId);
        all.forEach(mastery -> byPerson.put(mastery.personId(), mastery));
        Map<UserId, Boolean> former = register.takersOf(outline.course().id()).stream()
                .filter(taker -> taker.taking().isCurrent()
                        || objects(byPerson.get(taker.person().value())))
                .collect(
                        Collectors.toMap(Taker::person, taker -> !taker.taking().isCurrent()));
        List<OfLearner> learners = people.findAll(former.keySet()).stream()
                .sorted(Comparator.comparing(Person::name))
                .map(person -> {
                    UUID id = person.id().value();
                    LearnerMastery mastery = byPerson.getOrDefault(id, LearnerMastery.empty(id, courseId));
                    return new OfLearner(
                            person,
                            Boolean.TRUE.equals(former.get(person.id())),
                            estimates(skills, told, mastery),
                            mastery.objections().stream()
                                    .filter(Objection::isOpen)
                                    .toList());
                })
                .toList();
        List<OfLearner> present =
                learners.stream().filter(learner -> !learner.former()).toList();
        return new OfClass(weakestFirst(skills, present), learners, hardest.of(outline, all));
    }

    private static boolean objects(@Nullable LearnerMastery mastery) {
        return mastery != null && mastery.objectedAt() != null;
    }

    private static List<OfSkill> weakestFirst(CourseSkills skills, List<OfLearner> learners) {
        return skills.skills().stream()
                .map(skill -> ofSkill(skill, learners))
                .sorted(Comparator.comparing((OfSkill of) -> of.answered() == 0).thenComparing(OfSkill::average))
                .toList();
    }

    private static OfSkill ofSkill(Skill skill, List<OfLearner> learners) {
        List<SkillEstimate> asked = learners.stream()
                .flatMap(learner -> learner.estimates().stream())
                .filter(estimate ->
                        estimate.skill().equals(skill) && !estimate.steps().isEmpty())
                .toList();
        return new OfSkill(
                skill,
                asked.stream().mapToDouble(SkillEstimate::knowledge).average().orElse(0),
                asked.size(),
                (int) asked.stream()
                        .filter(estimate -> estimate.level() == SkillEstimate.Level.MASTERED)
                        .count());
    }

    private LearnerMastery masteryOf(UUID person, UUID course) {
        return masteries
                .findByPersonIdAndCourseId(person, course)
                .orElseGet(() -> LearnerMastery.empty(person, course));
    }

    private static List<SkillEstimate> estimates(CourseSkills skills, SkillsTold told, LearnerMastery mastery) {
        return skills.skills().stream()
                .map(skill -> mastery.estimate(skill, told))
                .toList();
    }
}
