package io.lectern.analytics.home;

import io.lectern.accounts.Actor;
import io.lectern.accounts.Role;
import io.lectern.assessment.MarkingLoad;
import io.lectern.certificates.OwnCertificates;
import io.lectern.learning.DueCards;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells somebody what they do best next, from nothing but what is their own. */
@Component
public class FindNextStep {

    private final ReadOwnCourses courses;
    private final MarkingLoad marking;
    private final DueCards cards;
    private final OwnCertificates certificates;
    private final Clock clock;

    FindNextStep(
            ReadOwnCourses courses, MarkingLoad marking, DueCards cards, OwnCertificates certificates, Clock clock) {
        this.courses = courses;
        this.marking = marking;
        this.cards = cards;
        this.certificates = certificates;
        this.clock = clock;
    }

    public Optional<NextStep> of(Actor actor) {
        return ChooseNextStep.in(new OwnSituation(
                courses.of(actor),
                actor.is(Role.TEACHER) ? marking.of(actor) : List.of(),
                () -> cards.of(actor),
                () -> certificates.newest(actor),
                clock.instant()));
    }
}
