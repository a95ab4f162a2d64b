package io.lectern.analytics.activity;

import io.lectern.assessment.events.AttemptWorkedOn;
import io.lectern.learning.events.CardsReviewed;
import io.lectern.learning.events.LessonRead;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Hears when people learn. It comes often, and a minute counts once: what was passed on a moment ago is passed over here,
 * before it costs anything.
 */
@Component
class HearActivity {

    /** More than are at work in one minute; forgetting it only means that some minutes are written twice. */
    private static final int MOST = 20_000;

    private record Place(UUID person, @Nullable UUID course) {}

    private final NoteActivity note;
    private final Map<Place, Instant> lastMinutes = new ConcurrentHashMap<>();

    HearActivity(NoteActivity note) {
        this.note = note;
    }

    @EventListener
    void on(LessonRead read) {
        heard(read.personId(), read.courseId(), read.at());
    }

    @EventListener
    void on(AttemptWorkedOn worked) {
        heard(worked.personId(), worked.courseId(), worked.at());
    }

    @EventListener
    void on(CardsReviewed reviewed) {
        reviewed.at().forEach(at -> heard(reviewed.personId(), reviewed.courseId(), at));
    }

    private void heard(UUID person, @Nullable UUID course, Instant at) {
        Instant minute = at.truncatedTo(ChronoUnit.MINUTES);
        if (lastMinutes.size() >= MOST) {
            lastMinutes.clear();
        }
        if (!minute.equals(lastMinutes.put(new Place(person, course), minute))) {
            note.soon(person, course, minute);
        }
    }
}
