package io.lectern.assessment.grades;

import io.lectern.accounts.Actor;
import io.lectern.assessment.CourseGrades;
import io.lectern.courses.CourseId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

@Component
class ReadGradeSpread implements CourseGrades {

    private final ReadGrades read;

    ReadGradeSpread(ReadGrades read) {
        this.read = read;
    }

    @Override
    public Spread of(Actor actor, CourseId course) {
        List<ReadGrades.Row> rows = read.ofCourse(actor, course.value()).rows().stream()
                .filter(row -> !row.grades().learner().ended())
                .toList();
        List<BigDecimal> percents = rows.stream()
                .map(row -> row.grades().percent())
                .filter(Objects::nonNull)
                .toList();
        return new Spread(percents, rows.size() - percents.size());
    }
}
