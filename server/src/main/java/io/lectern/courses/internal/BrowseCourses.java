package io.lectern.courses.internal;

import io.lectern.accounts.Actor;
import io.lectern.accounts.People;
import io.lectern.accounts.Person;
import io.lectern.accounts.UserId;
import io.lectern.kernel.GeneralProblem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds courses and shows what they hold. */
@Component
public class BrowseCourses {

    private static final int PAGE = 24;
    private static final int LONGEST_QUERY = 100;

    /** Which courses to list. */
    public enum Scope {
        /** What everybody may find. */
        CATALOGUE,
        /** What the person teaches, drafts included. */
        TEACHING,
        /** Every course of the academy, for who oversees it. */
        ALL
    }

    /** A course in a list. @param lessons how many are published @param minutes how long they take together */
    public record Entry(Course course, int lessons, int minutes) {}

    /** @param next where the next page starts, null after the last */
    public record Page(List<Entry> entries, @Nullable UUID next) {}

    /** A course with its lessons. @param lessons those that the person may see, by id @param editable by this person */
    public record Details(
            Course course, Map<UUID, LessonFacts.Fact> lessons, List<Person> teachers, boolean editable) {}

    private final Courses courses;
    private final CourseAddresses addresses;
    private final LessonDrafts drafts;
    private final People people;

    BrowseCourses(Courses courses, CourseAddresses addresses, LessonDrafts drafts, People people) {
        this.courses = courses;
        this.addresses = addresses;
        this.drafts = drafts;
        this.people = people;
    }

    @Transactional(readOnly = true)
    public Page list(Actor actor, Scope scope, @Nullable String text, @Nullable UUID before) {
        List<Course> found = courses.page(filter(actor, scope, text), before, PAGE + 1);
        List<Course> page = found.subList(0, Math.min(PAGE, found.size()));
        UUID next = found.size() > PAGE ? page.getLast().id() : null;
        Map<UUID, List<LessonFacts.Fact>> facts = drafts
                .factsOf(page.stream().map(Course::id).toList())
                .stream()
                .filter(f -> f.publishedVersion() > 0)
                .collect(Collectors.groupingBy(LessonFacts.Fact::courseId));
        return new Page(
                page.stream()
                        .map(c -> entry(c, facts.getOrDefault(c.id(), List.of())))
                        .toList(),
                next);
    }

    private static CourseSearch.Filter filter(Actor actor, Scope scope, @Nullable String text) {
        String words = text == null || text.isBlank() ? null : text.strip();
        if (words != null && words.length() > LONGEST_QUERY) {
            words = words.substring(0, LONGEST_QUERY);
        }
        return switch (scope) {
            case CATALOGUE -> new CourseSearch.Filter(CourseStatus.PUBLISHED, null, words);
            case TEACHING -> new CourseSearch.Filter(null, actor.userId(), words);
            case ALL -> {
                if (!actor.oversees()) {
                    throw new GeneralProblem.Forbidden("course.list-all");
                }
                yield new CourseSearch.Filter(null, null, words);
            }
        };
    }

    private static Entry entry(Course course, List<LessonFacts.Fact> published) {
        int minutes =
                published.stream().mapToInt(LessonFacts.Fact::publishedMinutes).sum();
        return new Entry(course, published.size(), minutes);
    }

    /** @param idOrSlug either of them; an address that the course once had will do */
    @Transactional(readOnly = true)
    public Details course(Actor actor, String idOrSlug) {
        Course course = addresses
                .find(idOrSlug)
                .filter(c -> CoursePolicy.maySee(actor, c))
                .orElseThrow(() -> new GeneralProblem.NotFound("course"));
        boolean drafted = CoursePolicy.maySeeDrafts(actor, course);
        Map<UUID, LessonFacts.Fact> lessons = drafts.factsOf(List.of(course.id())).stream()
                .filter(f -> drafted || f.publishedVersion() > 0)
                .collect(Collectors.toMap(LessonFacts.Fact::id, Function.identity()));
        return new Details(course, lessons, teachersOf(course), CoursePolicy.mayEdit(actor, course));
    }

    private List<Person> teachersOf(Course course) {
        Map<UUID, Person> found = new HashMap<>();
        people.findAll(course.teachers().stream().map(UserId::new).toList()).forEach(p -> found.put(p.id().value(), p));
        return course.teachers().stream()
                .filter(found::containsKey)
                .map(found::get)
                .toList();
    }
}
