package io.lectern.operations.demo;

import io.lectern.accounts.Actor;
import io.lectern.courses.CourseId;
import io.lectern.courses.CourseOutline;
import io.lectern.courses.CourseOutlines;
import io.lectern.learning.PathImport;
import io.lectern.learning.PathImport.Step;
import io.lectern.operations.demo.DemoCourses.DemoStep;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lays out the way through the demo courses: how some lessons are completed, and what opens when. */
@Component
class DemoPaths {

    private final PathImport paths;
    private final CourseOutlines outlines;
    private final Clock clock;

    DemoPaths(PathImport paths, CourseOutlines outlines, Clock clock) {
        this.paths = paths;
        this.outlines = outlines;
        this.clock = clock;
    }

    void bring(String slug, CourseId course) throws IOException {
        List<DemoStep> wanted = DemoCourses.pathOf(slug);
        CourseOutline outline = outlines.of(course).orElseThrow();
        List<String> names = DemoCourses.lessonsOf(slug);
        List<Step> steps = new ArrayList<>();
        for (DemoStep step : wanted) {
            steps.add(new Step(
                    place(outline, names, step.place()),
                    step.ways(),
                    step.any(),
                    step.classShare(),
                    step.opensInDays() == 0 ? null : clock.instant().plus(Duration.ofDays(step.opensInDays())),
                    step.after().stream()
                            .map(name -> place(outline, names, name))
                            .toList()));
        }
        if (!steps.isEmpty()) {
            paths.bring(Actor.lectern(), course, steps);
        }
    }

    /** @param name the number of a module from 1, or the name of a lesson's file without its ending */
    private static UUID place(CourseOutline outline, List<String> names, String name) {
        return name.matches("\\d")
                ? outline.modules().get(Integer.parseInt(name) - 1).id()
                : outline.lessons().get(names.indexOf(name)).id().value();
    }
}
