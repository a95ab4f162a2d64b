package io.lectern.analytics.course;

import static java.util.stream.Collectors.toMap;

import io.lectern.accounts.Actor;
import io.lectern.accounts.People;
import io.lectern.accounts.Person;
import io.lectern.accounts.UserId;
import io.lectern.analytics.course.CourseFigures.Health;
import io.lectern.analytics.course.CourseFigures.LessonStage;
import io.lectern.analytics.course.CourseFigures.Stuck;
import io.lectern.analytics.statistics.Histogram;
import io.lectern.analytics.statistics.Middle;
import io.lectern.assessment.CourseGrades;
import io.lectern.assessment.MarkingLoad;
import io.lectern.courses.CourseOutline;
import io.lectern.courses.LessonId;
import io.lectern.learning.LearnerStandings.Standing;
import io.lectern.learning.LearnerStandings.Stop;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Shows teachers how their course goes. */
@Component
public class ReadCourseFigures {

    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration MONTH = Duration.ofDays(28);
    private static final int SHOWN = 50;

    private final InsightsDesk desk;
    private final ReadCourseLearners learners;
    private final FindSections sections;
    private final CourseGrades grades;
    private final MarkingLoad marking;
    private final People people;
    private final Clock clock;

    ReadCourseFigures(
            InsightsDesk desk,
            ReadCourseLearners learners,
            FindSections sections,
            CourseGrades grades,
            MarkingLoad marking,
            People people,
            Clock clock) {
        this.desk = desk;
        this.learners = learners;
        this.sections = sections;
        this.grades = grades;
        this.marking = marking;
        this.people = people;
        this.clock = clock;
    }

    /** @param quiet after how long without a sign somebody counts as stuck */
    public CourseFigures of(Actor actor, UUID courseId, Duration quiet) {
        CourseOutline outline = desk.toOversee(actor, courseId);
        Instant now = clock.instant();
        List<CourseLearner> all = learners.of(outline, now);
        List<CourseLearner> stuck = all.stream()
                .filter(learner -> learner.isStuckAt(now, quiet))
                .sorted(Comparator.comparing(CourseLearner::lastSign))
                .toList();
        CourseGrades.Spread spread = grades.of(actor, outline.course().id());
        return new CourseFigures(
                outline.course(),
                health(all, now),
                shown(outline, stuck),
                stuck.size(),
                outline.lessons().stream().map(lesson -> stage(lesson, all)).toList(),
                Histogram.of(spread.percents()),
                spread.none(),
                marking.in(actor, outline.course().id()));
    }

    static Health health(List<CourseLearner> all, Instant now) {
        OptionalDouble median =
                Middle.of(all.stream().map(CourseLearner::percent).toList());
        return new Health(
                all.size(),
                count(all, learner -> learner.standing() != null),
                count(all, CourseLearner::completed),
                count(all, learner -> learner.wasActiveSince(now.minus(WEEK))),
                count(all, learner -> learner.wasActiveSince(now.minus(MONTH))),
                median.isPresent() ? median.getAsDouble() : null);
    }

    private List<Stuck> shown(CourseOutline outline, List<CourseLearner> stuck) {
        List<CourseLearner> first = stuck.stream().limit(SHOWN).toList();
        Map<UserId, Person> persons = people
                .findAll(first.stream().map(CourseLearner::person).toList())
                .stream()
                .collect(toMap(Person::id, Function.identity()));
        return first.stream()
                .filter(learner -> persons.containsKey(learner.person()))
                .map(learner -> stuck(outline, learner, Objects.requireNonNull(persons.get(learner.person()))))
                .toList();
    }

    private Stuck stuck(CourseOutline outline, CourseLearner learner, Person person) {
        Standing standing = learner.standing();
        Stop last = standing == null ? null : standing.last();
        if (last == null) {
            return new Stuck(person, learner.percent(), learner.lastSign(), null, null);
        }
        CourseOutline.Lesson lesson = outline.lesson(last.lesson()).orElse(null);
        UUID block = last.block();
        String section = lesson == null || block == null
                ? null
                : sections.before(lesson, block).orElse(null);
        return new Stuck(person, learner.percent(), learner.lastSign(), lesson, section);
    }

    private static LessonStage stage(CourseOutline.Lesson lesson, List<CourseLearner> all) {
        return new LessonStage(
                lesson, count(all, Standing::begun, lesson.id()), count(all, Standing::completed, lesson.id()));
    }

    private static int count(List<CourseLearner> all, Function<Standing, List<LessonId>> which, LessonId lesson) {
        return (int) all.stream()
                .flatMap(learner -> Stream.ofNullable(learner.standing()))
                .filter(standing -> which.apply(standing).contains(lesson))
                .count();
    }

    private static int count(List<CourseLearner> all, Predicate<CourseLearner> which) {
        return (int) all.stream().filter(which).count();
    }
}
