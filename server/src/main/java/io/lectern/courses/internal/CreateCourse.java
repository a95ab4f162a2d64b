package io.lectern.courses.internal;

import io.lectern.accounts.Actor;
import io.lectern.accounts.Role;
import io.lectern.courses.CourseProblem;
import io.lectern.kernel.GeneralProblem;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins a course. */
@Component
public class CreateCourse {

    private static final int LONGEST_SLUG = 80;

    private final Courses courses;
    private final Clock clock;

    CreateCourse(Courses courses, Clock clock) {
        this.courses = courses;
        this.clock = clock;
    }

    /** @param slug null makes one of the title */
    @Transactional
    public Course create(Actor actor, String title, String summary, String language, @Nullable String slug) {
        if (!CoursePolicy.mayCreate(actor)) {
            throw new GeneralProblem.Forbidden("course.create");
        }
        var teachers = actor.is(Role.TEACHER) ? List.of(actor.userId()) : List.<UUID>of();
        String address = slug == null ? free(slugOf(title)) : slugOf(slug);
        if (courses.findBySlug(address).isPresent()) {
            throw new CourseProblem.SlugTaken(address);
        }
        return courses.save(Course.draft(address, title.strip(), summary.strip(), language, teachers, clock.instant()));
    }

    private String free(String wanted) {
        String candidate = wanted;
        for (int i = 2; courses.findBySlug(candidate).isPresent(); i++) {
            candidate = wanted + "-" + i;
        }
        return candidate;
    }

    static String slugOf(String text) {
        String slug = text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        String cut = slug.length() > LONGEST_SLUG ? slug.substring(0, LONGEST_SLUG) : slug;
        return cut.isEmpty() ? "course" : cut;
    }
}
