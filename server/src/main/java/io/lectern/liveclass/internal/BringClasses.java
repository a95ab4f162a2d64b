package io.lectern.liveclass.internal;

import io.lectern.courses.Lessons;
import io.lectern.courses.PublishedLesson;
import io.lectern.liveclass.ClassImport;
import io.lectern.liveclass.ClassProblem;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class BringClasses implements ClassImport {

    private final LiveClasses classes;
    private final Lessons lessons;
    private final Clock clock;

    BringClasses(LiveClasses classes, Lessons lessons, Clock clock) {
        this.classes = classes;
        this.lessons = lessons;
        this.clock = clock;
    }

    @Override
    public void bring(PlannedClass planned) {
        UUID lesson = planned.lesson().value();
        PublishedLesson text =
                lessons.published(planned.lesson()).orElseThrow(() -> new ClassProblem.LessonNotPublished(lesson));
        String name = lesson + " " + planned.host().value() + " " + planned.title();
        UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        if (!classes.existsById(id)) {
            classes.save(LiveClass.planned(
                    id,
                    text,
                    planned.title(),
                    planned.character(),
                    planned.host(),
                    clock.instant(),
                    planned.startsAt()));
        }
    }
}
