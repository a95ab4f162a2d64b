package io.lectern.learning.path;

import io.lectern.accounts.Actor;
import io.lectern.courses.CourseId;
import io.lectern.courses.CourseOutline;
import io.lectern.courses.CourseOutlines;
import io.lectern.kernel.GeneralProblem;
import io.lectern.learning.PathImport;
import io.lectern.learning.path.model.CompletionRule;
import io.lectern.learning.path.model.Gate;
import io.lectern.learning.path.model.Way;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decides step by step, the way a teacher would. */
@Component
class BringPath implements PathImport {

    private final EditPath edit;
    private final Paths paths;
    private final CourseOutlines outlines;

    BringPath(EditPath edit, Paths paths, CourseOutlines outlines) {
        this.edit = edit;
        this.paths = paths;
        this.outlines = outlines;
    }

    @Override
    @Transactional
    public void bring(Actor actor, CourseId course, List<Step> steps) {
        CourseOutline outline = outlines.of(course).orElseThrow(() -> new GeneralProblem.NotFound("course"));
        if (paths.of(course).edition() > 0) {
            return;
        }
        for (Step step : steps) {
            long edition = paths.of(course).edition();
            var gate = new Gate(step.place(), step.opensAt(), null, step.after());
            if (outline.modules().stream().anyMatch(m -> m.id().equals(step.place()))) {
                edit.module(actor, course.value(), edition, gate);
            } else {
                edit.lesson(actor, course.value(), edition, rule(step), gate);
            }
        }
    }

    private static CompletionRule rule(Step step) {
        List<Way> ways =
                step.ways().stream().map(way -> Way.valueOf(way.name())).toList();
        return ways.isEmpty() ? CompletionRule.USUAL : new CompletionRule(ways, step.any(), step.classShare());
    }
}
