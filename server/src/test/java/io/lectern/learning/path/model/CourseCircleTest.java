package io.lectern.learning.path.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CourseCircleTest {

    private static final UUID A = new UUID(7, 1);
    private static final UUID B = new UUID(7, 2);
    private static final UUID C = new UUID(7, 3);
    private static final UUID D = new UUID(7, 4);

    private static List<UUID> through(UUID course, List<UUID> requires, Map<UUID, List<UUID>> others) {
        return CourseCircle.through(course, requires, id -> others.getOrDefault(id, List.of()));
    }

    @Test
    void coursesOneAfterTheOtherAreNoCircle() {
        assertThat(through(A, List.of(B, C), Map.of(B, List.of(C, D), C, List.of(D))))
                .isEmpty();
    }

    @Test
    void aCourseDoesNotWaitForItself() {
        assertThat(through(A, List.of(B, A), Map.of())).containsExactly(A);
    }

    @Test
    void theShortestWayBackIsTold() {
        assertThat(through(A, List.of(B, C), Map.of(B, List.of(C), C, List.of(D), D, List.of(A))))
                .containsExactly(A, C, D);
    }

    @Test
    void aCircleOfOthersIsNotThisOnes() {
        assertThat(through(A, List.of(B), Map.of(B, List.of(C), C, List.of(B)))).isEmpty();
    }
}
