package io.lectern.liveclass.audience;

import io.lectern.kernel.Aggregate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** What holds in a course for everything that has no rule of its own. @param id of the course */
@Aggregate(module = "liveclass", name = "course_audience", collection = "liveclass_course_audience")
record CourseAudience(@Id UUID id, @Version @Nullable Long version, Audience audience) {

    CourseAudience with(Audience changed) {
        return new CourseAudience(id, version, changed);
    }
}
