package io.lectern.analytics.home;

import io.lectern.accounts.Actor;
import io.lectern.analytics.home.OwnSituation.Taken;
import io.lectern.assessment.OfferedAssessments;
import io.lectern.learning.TakenCourses;
import java.util.List;
import org.springframework.stereotype.Component;

/** The courses that somebody takes, with what is asked in them. */
@Component
class ReadOwnCourses {

    private final TakenCourses taken;
    private final OfferedAssessments offered;

    ReadOwnCourses(TakenCourses taken, OfferedAssessments offered) {
        this.taken = taken;
        this.offered = offered;
    }

    List<Taken> of(Actor actor) {
        return taken.of(actor).stream()
                .map(course -> new Taken(
                        course, offered.of(actor, course.outline().course().id())))
                .toList();
    }
}
