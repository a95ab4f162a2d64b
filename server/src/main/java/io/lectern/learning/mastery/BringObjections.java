package io.lectern.learning.mastery;

import io.lectern.courses.CourseOutline;
import io.lectern.learning.ObjectionImport;
import io.lectern.store.Turns;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class BringObjections implements ObjectionImport {

    private final MasteryDesk desk;
    private final LearnerMasteries masteries;
    private final Turns turns;

    BringObjections(MasteryDesk desk, LearnerMasteries masteries, Turns turns) {
        this.desk = desk;
        this.masteries = masteries;
        this.turns = turns;
    }

    @Override
    public void bring(PastObjection past) {
        UUID course = past.course().value();
        CourseOutline outline = desk.outline(course);
        UUID skill = desk.skills(outline).skills().stream()
                .filter(one -> one.name().equals(past.skill()))
                .map(Skill::id)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the course has no such skill"));
        UUID person = past.person().value();
        turns.take(() -> {
            LearnerMastery mastery = masteries
                    .findByPersonIdAndCourseId(person, course)
                    .orElseGet(() -> LearnerMastery.empty(person, course));
            return mastery.lastObjection(skill).isPresent()
                    ? mastery
                    : masteries.save(mastery.with(Objection.of(skill, past.words(), past.at())));
        });
    }
}
