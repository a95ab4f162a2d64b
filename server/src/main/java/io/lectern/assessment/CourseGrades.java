package io.lectern.assessment;

import io.lectern.accounts.Actor;
import io.lectern.courses.CourseId;
import java.math.BigDecimal;
import java.util.List;

/** Tells how the grades of a course spread. */
public interface CourseGrades {

    /** @param percents of everybody who takes the course and has a grade now @param none how many have none yet */
    record Spread(List<BigDecimal> percents, int none) {
        public Spread {
            percents = List.copyOf(percents);
        }
    }

    /** For who may see the work of its learners. */
    Spread of(Actor actor, CourseId course);
}
