package io.lectern.operations.demo;

import io.lectern.accounts.Academy;
import io.lectern.accounts.AcademyProfile;
import io.lectern.accounts.AccountAdministration;
import io.lectern.accounts.Actor;
import io.lectern.accounts.NewPerson;
import io.lectern.accounts.People;
import io.lectern.accounts.Person;
import io.lectern.accounts.Role;
import io.lectern.accounts.UserId;
import io.lectern.assessment.AssessmentImport;
import io.lectern.assessment.AssessmentImport.NewAssessment;
import io.lectern.courses.CourseFolder;
import io.lectern.courses.CourseId;
import io.lectern.courses.CourseImport;
import io.lectern.operations.demo.DemoFiles.DemoPerson;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Makes the demo academy at the first start. Every step leaves what is there already as it is, and the academy's name
 * comes last: a start that was cut off is taken up by the next one. It runs before whatever else makes people, which
 * would look like somebody's own academy.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@ConditionalOnBooleanProperty("lectern.demo")
class DemoAcademy implements ApplicationRunner {

    private static final Academy ACADEMY =
            new Academy("Lectern Demo Academy", null, null, null, "en", List.of("en", "ar"), "Asia/Dubai");

    private final AccountAdministration accounts;
    private final AcademyProfile profile;
    private final People people;
    private final CourseImport courses;
    private final AssessmentImport assessments;
    private final DemoPaths paths;
    private final DemoTeaching teaching;
    private final DemoHistory history;
    private final Clock clock;

    DemoAcademy(
            AccountAdministration accounts,
            AcademyProfile profile,
            People people,
            CourseImport courses,
            AssessmentImport assessments,
            DemoPaths paths,
            DemoTeaching teaching,
            DemoHistory history,
            Clock clock) {
        this.accounts = accounts;
        this.profile = profile;
        this.people = people;
        this.courses = courses;
        this.assessments = assessments;
        this.paths = paths;
        this.teaching = teaching;
        this.history = history;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        List<DemoPerson> everybody = DemoFiles.people();
        if (isFinished() || isSomebodyElses(everybody)) {
            return;
        }
        String password = accounts.hashed(AccountAdministration.DEMO_PASSWORD);
        Map<String, UserId> ids = new HashMap<>();
        for (DemoPerson person : everybody) {
            ids.put(person.email(), account(person, password, isOffered(person, everybody)));
        }
        Map<String, CourseId> made = new HashMap<>();
        for (String slug : DemoCourses.COURSES) {
            CourseId course =
                    courses.importFolder(Actor.lectern(), CourseFolder.onClassPath(DemoCourses.courseFolder(slug)));
            for (NewAssessment one : DemoCourses.assessmentsOf(slug, clock.instant())) {
                assessments.bring(Actor.lectern(), course, one);
            }
            paths.bring(slug, course);
            teaching.bring(slug, course, teacherOf(slug, ids), ZoneId.of(ACADEMY.timeZone()));
            made.put(slug, course);
        }
        for (DemoPerson person : everybody) {
            history.bring(person, idOf(ids, person), made);
        }
        accounts.describe(ACADEMY, Actor.lectern());
    }

    private boolean isFinished() {
        return profile.academy().name().equals(ACADEMY.name());
    }

    /** Whether there are people, and not those of a demo academy that was begun. */
    private boolean isSomebodyElses(List<DemoPerson> everybody) {
        return accounts.hasPeople()
                && people.findByEmail(everybody.getFirst().email()).isEmpty();
    }

    /** The staff, and one learner of each language, are offered on the sign-in page. */
    private static boolean isOffered(DemoPerson person, List<DemoPerson> everybody) {
        return person.role() != Role.STUDENT
                || everybody.stream()
                        .filter(p -> p.role() == Role.STUDENT && p.language().equals(person.language()))
                        .findFirst()
                        .equals(Optional.of(person));
    }

    private UserId account(DemoPerson person, String password, boolean offered) {
        return people.findByEmail(person.email())
                .map(Person::id)
                .orElseGet(() -> accounts.create(
                        new NewPerson(
                                person.name(),
                                person.email(),
                                password,
                                Set.of(person.role()),
                                person.language(),
                                person.timeZone(),
                                offered),
                        Actor.lectern()));
    }

    private static UserId teacherOf(String slug, Map<String, UserId> ids) throws IOException {
        UserId teacher = ids.get(DemoCourses.teacherOf(slug));
        if (teacher == null) {
            throw new IllegalStateException("the teacher of a demo course is missing");
        }
        return teacher;
    }

    private static UserId idOf(Map<String, UserId> ids, DemoPerson person) {
        UserId id = ids.get(person.email());
        if (id == null) {
            throw new IllegalStateException("an account of the demo academy is missing");
        }
        return id;
    }
}
