package io.lectern.learning;

import static java.util.stream.Collectors.joining;

import io.lectern.kernel.Problem;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** Why the way through a course cannot be laid out like this. */
public abstract sealed class PathProblem extends Problem {

    private PathProblem(String slug, HttpStatus status, String title, String detail, Map<String, ?> properties) {
        super(slug, status, title, detail, properties);
    }

    /** Courses would wait for each other, so that nobody could ever begin them. */
    public static final class CoursesInCircle extends PathProblem {

        /** @param titles of the courses, each waiting for the next and the last for the first */
        public CoursesInCircle(List<String> titles) {
            super(
                    "courses-in-circle",
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "These courses would wait for each other",
                    "Nobody could ever begin them: " + String.join(" \u2192 ", titles)
                            + titles.stream()
                                    .limit(1)
                                    .map(first -> " \u2192 " + first)
                                    .collect(joining())
                            + ".",
                    Map.of("courses", titles));
        }
    }
}
