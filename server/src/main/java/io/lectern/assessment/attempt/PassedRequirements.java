package io.lectern.assessment.attempt;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.lectern.accounts.UserId;
import io.lectern.assessment.CourseRequirements;
import io.lectern.assessment.attempt.AttemptScores.Pass;
import io.lectern.assessment.authoring.Assessment;
import io.lectern.assessment.authoring.AssessmentDesk;
import io.lectern.courses.CourseId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** An assessment is passed with the first attempt that passed, whatever follows. */
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
        List<Assessment> shown = desk.shown(course.value());
        return shown.isEmpty() ? List.of() : of(shown, person, attempts.passes(course.value(), person.value()));
    }

    @Override
    public Map<UserId, List<Requirement>> of(Collection<UserId> persons, CourseId course) {
        List<Assessment> shown = desk.shown(course.value());
        List<Pass> passes = shown.isEmpty() ? List.of() : attempts.passes(course.value(), null);
        return persons.stream().distinct().collect(toMap(Function.identity(), person -> of(shown, person, passes)));
    }

    private static List<Requirement> of(List<Assessment> shown, UserId person, List<Pass> passes) {
        Set<UUID> passed = passes.stream()
                .filter(pass -> pass.personId().equals(person.value()))
                .map(Pass::assessmentId)
                .collect(toSet());
        return shown.stream()
                .map(a -> new Requirement(
                        a.id(), a.title(), a.placeKind(), a.placeId(), a.required(), passed.contains(a.id())))
                .toList();
    }
}
