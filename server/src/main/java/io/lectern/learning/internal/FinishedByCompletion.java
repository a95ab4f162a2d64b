package io.lectern.learning.internal;

import io.lectern.accounts.UserId;
import io.lectern.assessment.FinishedLearners;
import io.lectern.courses.CourseId;
import io.lectern.learning.CompletedCourses;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who has completed a course has finished it. */
@Component
class FinishedByCompletion implements FinishedLearners {

    private final CompletedCourses completed;

    FinishedByCompletion(CompletedCourses completed) {
        this.completed = completed;
    }

    @Override
    public List<Finish> of(CourseId course, Collection<UserId> persons) {
        var wanted = Set.copyOf(persons);
        Stream<CompletedCourses.Completion> found = wanted.size() == 1
                ? completed.find(wanted.iterator().next(), course).stream()
                : completed.of(course, Instant.EPOCH).stream().filter(c -> wanted.contains(c.person()));
        return found.map(c -> new Finish(c.person(), Why.COMPLETED, c.at())).toList();
    }
}
