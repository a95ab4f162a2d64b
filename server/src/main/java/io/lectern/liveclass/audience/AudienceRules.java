package io.lectern.liveclass.audience;

import io.lectern.store.Turns;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The rules of courses about who may see what is kept of their classes. Who may change them was decided before. */
@Component
public class AudienceRules {

    private final CourseAudiences rules;
    private final Turns turns;

    AudienceRules(CourseAudiences rules, Turns turns) {
        this.rules = rules;
        this.turns = turns;
    }

    /** What holds in the course; everybody who takes it, as long as nobody decided otherwise. */
    public Audience of(UUID course) {
        return rules.findById(course).map(CourseAudience::audience).orElse(Audience.COURSE);
    }

    /** The rule of something of the course. @param own its own; null for that of the course */
    public Audience of(UUID course, @Nullable Audience own) {
        return own == null ? of(course) : own;
    }

    public void change(UUID course, Audience audience) {
        turns.take(() -> rules.save(rules.findById(course)
                .orElseGet(() -> new CourseAudience(course, null, audience))
                .with(audience)));
    }

    public void forget(UUID course) {
        rules.deleteById(course);
    }
}
