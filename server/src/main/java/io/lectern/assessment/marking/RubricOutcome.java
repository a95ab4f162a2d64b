package io.lectern.assessment.marking;

import io.lectern.assessment.question.Rubric;
import io.lectern.kernel.Json;
import java.util.List;

/** What was chosen of a rubric. It keeps the rubric itself, so that no later edit changes what was meant. */
public record RubricOutcome(Rubric rubric, List<String> levels) implements Json {

    public RubricOutcome {
        levels = List.copyOf(levels);
    }
}
