package io.lectern.courses.internal;

import io.lectern.accounts.Actor;
import io.lectern.accounts.Role;
import io.lectern.kernel.GeneralProblem;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins a course. */
@Component
public class CreateCourse {

    private final Courses courses;
    private final CourseAddresses addresses;
    private final Clock clock;

    CreateCourse(Courses courses, CourseAddresses addresses, Clock clock) {
        this.courses = courses;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** @param slug null makes one of the title */
    @Transactional
    public Course create(Actor actor, String title, String summary, String language, @Nullable String slug) {
        if (!CoursePolicy.mayCreate(actor)) {
            throw new GeneralProblem.Forbidden("course.create");
        }
        var teachers = actor.is(Role.TEACHER) ? List.of(actor.userId()) : List.<UUID>of();
        String address = slug == null ? addresses.free(title) : addresses.wanted(slug);
        return courses.save(Course.draft(address, title.strip(), summary.strip(), language, teachers, clock.instant()));
    }
}
