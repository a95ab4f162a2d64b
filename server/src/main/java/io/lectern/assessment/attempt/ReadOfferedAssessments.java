package io.lectern.assessment.attempt;

import io.lectern.accounts.Actor;
import io.lectern.assessment.OfferedAssessments;
import io.lectern.assessment.Score;
import io.lectern.courses.CourseId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

@Component
class ReadOfferedAssessments implements OfferedAssessments {

    private final ReadAttempts read;

    ReadOfferedAssessments(ReadAttempts read) {
        this.read = read;
    }

    @Override
    public List<Offered> of(Actor actor, CourseId course) {
        return read.ofCourse(actor, course.value()).stream()
                .map(ReadOfferedAssessments::told)
                .toList();
    }

    private static Offered told(ReadAttempts.Offer offer) {
        var assessment = offer.assessment();
        Standing standing = offer.standing();
        return new Offered(
                assessment.id(),
                assessment.title(),
                assessment.placeKind(),
                assessment.placeId(),
                assessment.required(),
                Door.valueOf(standing.door().name()),
                standing.opensAt(),
                assessment.conditions().closesAt(),
                standing.used(),
                standing.passed(),
                standing.awaiting(),
                offer.attempts().stream()
                        .flatMap(ReadOfferedAssessments::reached)
                        .sorted(Comparator.comparing(Reached::at).reversed())
                        .toList());
    }

    private static Stream<Reached> reached(Attempt attempt) {
        Score score = attempt.score();
        Instant at = attempt.submittedAt();
        return attempt.state() != AttemptState.MARKED || score == null || at == null
                ? Stream.empty()
                : Stream.of(new Reached(attempt.id(), score, Boolean.TRUE.equals(attempt.passed()), at));
    }
}
