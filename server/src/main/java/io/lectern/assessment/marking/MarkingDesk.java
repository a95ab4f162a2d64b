package io.lectern.assessment.marking;

import io.lectern.accounts.Actor;
import io.lectern.accounts.People;
import io.lectern.accounts.Person;
import io.lectern.accounts.Role;
import io.lectern.accounts.UserId;
import io.lectern.assessment.attempt.Attempt;
import io.lectern.assessment.attempt.AttemptState;
import io.lectern.assessment.attempt.Pseudonyms;
import io.lectern.assessment.authoring.Assessment;
import io.lectern.assessment.authoring.AssessmentDesk;
import io.lectern.courses.CourseCatalog;
import io.lectern.courses.CourseId;
import io.lectern.courses.CourseSummary;
import io.lectern.kernel.GeneralProblem;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Decides who may mark and whom they see. A course's teachers and administrators mark, auditors look; where marking is
 * anonymous, nobody gets the name behind an attempt before its result is released.
 */
@Component
class MarkingDesk implements Pseudonyms {

    private static final int FEW = 5;

    private final AssessmentDesk desk;
    private final MarkingSettingsRecords settings;
    private final People people;
    private final CourseCatalog catalog;

    MarkingDesk(AssessmentDesk desk, MarkingSettingsRecords settings, People people, CourseCatalog catalog) {
        this.desk = desk;
        this.settings = settings;
        this.people = people;
        this.catalog = catalog;
    }

    Assessment toLook(Actor actor, UUID assessmentId) {
        return desk.toOversee(actor, assessmentId);
    }

    Assessment toMark(Actor actor, UUID assessmentId) {
        Assessment assessment = toLook(actor, assessmentId);
        if (!mayMark(actor, assessment)) {
            throw new GeneralProblem.Forbidden("assessment.mark");
        }
        return assessment;
    }

    boolean mayMark(Actor actor, Assessment assessment) {
        return desk.mayEdit(actor, assessment.courseId());
    }

    void requireOversight(Actor actor, UUID courseId) {
        desk.requireOversight(actor, courseId);
    }

    Assessment find(UUID assessmentId) {
        return desk.find(assessmentId);
    }

    /** All assessments of the course but drafts. */
    List<Assessment> ofCourse(UUID courseId) {
        return desk.shown(courseId);
    }

    /** Who marks in the course, by name. */
    List<Person> teachersOf(Assessment assessment) {
        return catalog.find(new CourseId(assessment.courseId())).map(CourseSummary::teachers).stream()
                .flatMap(teachers -> people.findAll(teachers).stream())
                .sorted(Comparator.comparing(Person::name))
                .toList();
    }

    /** A few people who could mark besides: those who run the academy. */
    List<Person> othersWhoMayMark(Assessment assessment) {
        List<Person> teachers = teachersOf(assessment);
        return people.search("", Role.ADMINISTRATOR, FEW).stream()
                .filter(person -> !teachers.contains(person))
                .toList();
    }

    MarkingSettings settingsOf(Assessment assessment) {
        return settings.findById(assessment.id())
                .orElseGet(() -> MarkingSettings.usual(assessment.id(), assessment.courseId()));
    }

    /** Who stands behind the attempts, as far as it may be known. By the id of the attempt. */
    Map<UUID, Learner> learners(UUID assessmentId, Collection<Attempt> attempts) {
        Map<UUID, Integer> numbers = at(assessmentId, attempts);
        Map<UUID, String> names = new HashMap<>();
        for (Person person : people.findAll(attempts.stream()
                .filter(a -> !numbers.containsKey(a.id()))
                .map(a -> new UserId(a.personId()))
                .distinct()
                .toList())) {
            names.put(person.id().value(), person.name());
        }
        Map<UUID, Learner> learners = new HashMap<>();
        for (Attempt attempt : attempts) {
            Integer number = numbers.get(attempt.id());
            learners.put(
                    attempt.id(),
                    number == null
                            ? new Learner(names.getOrDefault(attempt.personId(), ""), null)
                            : new Learner("", number));
        }
        return learners;
    }

    @Override
    public Map<UUID, Integer> at(UUID assessmentId, Collection<Attempt> attempts) {
        Map<UUID, Integer> numbers = new HashMap<>();
        settings.findById(assessmentId)
                .filter(s -> s.rules().anonymous())
                .ifPresent(hiding -> attempts.stream()
                        .filter(a -> a.state() != AttemptState.MARKED)
                        .forEach(a -> numbers.put(a.id(), hiding.numberOf(a.personId()))));
        return numbers;
    }
}
