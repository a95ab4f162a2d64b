package io.lectern.assessment.attempt;

import static java.util.stream.Collectors.toSet;

import io.lectern.accounts.UserId;
import io.lectern.assessment.CourseRequirements;
import io.lectern.assessment.authoring.Assessment;
import io.lectern.assessment.authoring.AssessmentDesk;
import io.lectern.courses.CourseId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A requirement is met with the first attempt that passed, whatever follows. */
@Component
class PassedRequirements implements CourseRequirements {

    private final AssessmentDesk desk;
    private final Attempts attempts;

    PassedRequirements(AssessmentDesk desk, Attempts attempts) {
        this.desk = desk;
        this.attempts = attempts;
    }

    @Override
    public List<Requirement> of(UserId person, CourseId course) {
        List<Assessment> required = desk.required(course.value());
        if (required.isEmpty()) {
            return List.of();
        }
        Set<UUID> passed = attempts.findByPersonIdAndCourseId(person.value(), course.value()).stream()
                .filter(attempt -> Boolean.TRUE.equals(attempt.passed()))
                .map(Attempt::assessmentId)
                .collect(toSet());
        return required.stream()
                .map(a -> new Requirement(a.id(), a.title(), a.placeKind(), a.placeId(), passed.contains(a.id())))
                .toList();
    }
}
