package samples.broken.courses.internal;

import java.time.Instant;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RequestBody;

/** Breaks on purpose: its name, its date, its field, and HTTP in a use case. */
class CourseManager {

    @Autowired
    Runnable injected;

    java.util.Date changed;

    Instant publish(@RequestBody String course) {
        return Instant.now();
    }
}
