package io.lectern.analytics.academy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.lectern.accounts.Actor;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.analytics.ActivityImport;
import io.lectern.analytics.academy.ExportAcademy.Table;
import io.lectern.analytics.academy.ReadAcademy.Academy;
import io.lectern.analytics.academy.ReadAcademy.CourseTotals;
import io.lectern.analytics.academy.ReadCohorts.Cohort;
import io.lectern.courses.CourseId;
import io.lectern.courses.Lessons;
import io.lectern.courses.PublishedLesson;
import io.lectern.courses.internal.EditCourse;
import io.lectern.courses.testing.TestCourses;
import io.lectern.enrolment.EnrolmentImport;
import io.lectern.kernel.GeneralProblem;
import io.lectern.learning.ProgressImport;
import io.lectern.learning.ProgressImport.PastProgress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The store is shared with other tests, so what is counted here is what this adds. */
abstract class AcademyContract {

    @Autowired
    TestPeople people;

    @Autowired
    TestCourses courses;

    @Autowired
    EditCourse edit;

    @Autowired
    EnrolmentImport enrolments;

    @Autowired
    ProgressImport progress;

    @Autowired
    ActivityImport activity;

    @Autowired
    Lessons lessons;

    @Autowired
    ReadAcademy academy;

    @Autowired
    ReadHours hours;

    @Autowired
    ReadCohorts cohorts;

    @Autowired
    ExportAcademy export;

    @Autowired
    Clock clock;

    @Test
    void enrolmentsBeginningsAndCompletionsAreCountedInTheirMonth() {
        Actor administrator = people.administrator().actor();
        Actor teacher = people.teacher().actor();
        CourseId course = courses.open(teacher, "One.");
        Academy before = academy.of(administrator);
        Cohort cohortBefore = cohorts.of(administrator).getLast();
        Actor reader = people.student().actor();
        Instant now = clock.instant();
        enrolments.bring(reader.id(), course, now);
        enrolments.bring(people.student().actor().id(), course, now);
        enrolments.bring(people.student().actor().id(), course, now.minus(Duration.ofDays(800)));
        PublishedLesson lesson = lessons.publishedOf(course).getFirst();
        progress.bring(new PastProgress(
                reader.id(), lesson.id(), Set.of(lesson.blocks().getFirst().id()), null, true, now));

        Academy after = academy.of(administrator);
        assertThat(after.months()).hasSize(12);
        assertThat(after.months().getLast().enrolments())
                .isGreaterThanOrEqualTo(before.months().getLast().enrolments() + 2);
        assertThat(after.months().getLast().completions())
                .isGreaterThanOrEqualTo(before.months().getLast().completions() + 1);
        assertThat(after.learners()).isGreaterThanOrEqualTo(before.learners() + 3);
        assertThat(after.courses())
                .filteredOn(totals -> totals.course().id().equals(course))
                .extracting(CourseTotals::learners, CourseTotals::completed, CourseTotals::certified)
                .containsExactly(tuple(3L, 1L, 0L));

        List<Cohort> found = cohorts.of(administrator);
        assertThat(found).hasSize(12);
        assertThat(found.getLast().enrolled()).isGreaterThanOrEqualTo(cohortBefore.enrolled() + 2);
        assertThat(found.getLast().begun()).isGreaterThanOrEqualTo(cohortBefore.begun() + 1);
        assertThat(found.getLast().completed()).isGreaterThanOrEqualTo(cohortBefore.completed() + 1);
    }

    @Test
    void hoursAreThoseOfWhoLooks() {
        Actor administrator = people.administrator().actor();
        long before = sum(administrator);
        Actor learner = people.student().actor();
        activity.bring(
                learner.id(),
                courses.open(people.teacher().actor(), "One."),
                clock.instant().minus(Duration.ofDays(2)),
                10);
        activity.bring(
                learner.id(),
                courses.open(people.teacher().actor(), "One."),
                clock.instant().minus(Duration.ofDays(29)),
                10);
        assertThat(sum(administrator)).isGreaterThanOrEqualTo(before + 10);
        assertThat(hours.of(administrator).zone().getId()).isEqualTo("Asia/Riyadh");
        assertThat(academy.of(administrator).active7()).isPositive();
        assertThat(academy.of(administrator).active28())
                .isGreaterThanOrEqualTo(academy.of(administrator).active7());
    }

    private long sum(Actor actor) {
        return hours.of(actor).map().minutes().stream()
                .flatMap(List::stream)
                .mapToLong(minutes -> minutes)
                .sum();
    }

    @Test
    void filesNameTheirColumnsAndRunNoFormulas() {
        Actor auditor = people.auditor().actor();
        Actor teacher = people.teacher().actor();
        CourseId course = courses.open(teacher, "One.");
        long revision = edit.describe(teacher, course.value(), revisionOf(teacher, course), "=1+1", "", "en", true)
                .revision();
        assertThat(revision).isPositive();
        assertThat(text(auditor, Table.COURSES))
                .startsWith("\uFEFFCourse,Learners now,Completed,Certificates")
                .contains("'=1+1,0,0,0");
        assertThat(text(auditor, Table.MONTHS).lines()).hasSize(13);
        assertThat(text(auditor, Table.COHORTS).lines()).hasSize(13);
        assertThat(text(auditor, Table.HOURS).lines())
                .hasSize(1 + 7 * 24)
                .anyMatch(line -> line.startsWith("Monday,0,"));
        Actor arab = new Actor(auditor.userId(), auditor.name(), "ar", auditor.roles());
        assertThat(text(arab, Table.MONTHS)).contains("التسجيلات");
    }

    private long revisionOf(Actor teacher, CourseId course) {
        return edit.publish(teacher, course.value()).revision();
    }

    private String text(Actor actor, Table table) {
        return new String(export.csv(actor, table), StandardCharsets.UTF_8);
    }

    @Test
    void teachersAndLearnersSeeNothingOfIt() {
        for (Actor actor : List.of(people.teacher().actor(), people.student().actor())) {
            assertThatThrownBy(() -> academy.of(actor)).isInstanceOf(GeneralProblem.Forbidden.class);
            assertThatThrownBy(() -> hours.of(actor)).isInstanceOf(GeneralProblem.Forbidden.class);
            assertThatThrownBy(() -> cohorts.of(actor)).isInstanceOf(GeneralProblem.Forbidden.class);
            for (Table table : Table.values()) {
                assertThatThrownBy(() -> export.csv(actor, table)).isInstanceOf(GeneralProblem.Forbidden.class);
            }
        }
    }
}
