package io.lectern.assessment.grades;

import static java.util.stream.Collectors.toMap;

import io.lectern.accounts.UserId;
import io.lectern.assessment.FinishedLearners;
import io.lectern.assessment.FinishedLearners.Finish;
import io.lectern.assessment.FinishedLearners.Why;
import io.lectern.courses.CourseId;
import io.lectern.enrolment.EnrolmentRegister;
import io.lectern.enrolment.Taker;
import io.lectern.enrolment.Taking;
import io.lectern.kernel.GeneralProblem;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whose grades a course has: everybody who takes it or took it. What somebody has reached stays when their time ends. */
@Component
class BookLearners {

    private final EnrolmentRegister register;
    private final List<FinishedLearners> ends;

    BookLearners(EnrolmentRegister register, List<FinishedLearners> ends) {
        this.register = register;
        this.ends = List.copyOf(ends);
    }

    List<BookLearner> of(UUID course) {
        return learners(
                new CourseId(course),
                register.takersOf(new CourseId(course)).stream()
                        .filter(t -> t.taking().state() != Taking.State.COMING)
                        .toList());
    }

    /** @throws GeneralProblem.NotFound when they never were enrolled */
    BookLearner one(UUID course, UUID person) {
        Taking taking = register.taking(new UserId(person), new CourseId(course))
                .orElseThrow(() -> new GeneralProblem.NotFound("learner"));
        return learners(new CourseId(course), List.of(new Taker(new UserId(person), taking)))
                .getFirst();
    }

    private List<BookLearner> learners(CourseId course, List<Taker> takers) {
        List<UserId> persons = takers.stream().map(Taker::person).toList();
        Map<UserId, Finish> finished = Stream.concat(
                        ends.stream().flatMap(end -> end.of(course, persons).stream()),
                        takers.stream().flatMap(BookLearners::endOf))
                .collect(toMap(Finish::person, f -> f, BookLearners::first));
        return takers.stream().map(t -> learner(t, finished.get(t.person()))).toList();
    }

    private static BookLearner learner(Taker taker, @Nullable Finish finish) {
        return new BookLearner(taker.person().value(), isOver(taker), finish);
    }

    private static Stream<Finish> endOf(Taker taker) {
        Instant at = taker.taking().until();
        return at != null && isOver(taker) ? Stream.of(new Finish(taker.person(), Why.ENDED, at)) : Stream.empty();
    }

    private static Finish first(Finish one, Finish other) {
        return Stream.of(one, other).min(Comparator.comparing(Finish::at)).orElseThrow();
    }

    private static boolean isOver(Taker taker) {
        return taker.taking().state() == Taking.State.OVER;
    }
}
