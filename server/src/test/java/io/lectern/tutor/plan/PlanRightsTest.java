package io.lectern.tutor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.accounts.Actor;
import io.lectern.accounts.Role;
import io.lectern.accounts.UserId;
import io.lectern.courses.CourseCatalog;
import io.lectern.courses.CourseId;
import io.lectern.courses.CourseSummary;
import io.lectern.kernel.GeneralProblem;
import io.lectern.kernel.Ids;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may look at and change a plan. */
class PlanRightsTest {

    private static final CourseId COURSE = new CourseId(Ids.next());
    private static final UUID TEACHER = Ids.next();

    private final PlanPolicy policy = new PlanPolicy(new OneCourse());

    @ParameterizedTest
    @CsvSource({
        "ADMINISTRATOR, false, true, true",
        "TEACHER, true, true, true",
        "TEACHER, false, false, false",
        "STUDENT, false, false, false",
        "AUDITOR, false, true, false"
    })
    void areDecidedByRoleAndCourse(Role role, boolean ofThisCourse, boolean sees, boolean changes) {
        Actor actor = new Actor(ofThisCourse ? TEACHER : Ids.next(), "Someone", "en", Set.of(role));
        assertThat(allowed(() -> policy.requireMaySee(actor, COURSE))).isEqualTo(sees);
        assertThat(allowed(() -> policy.requireMayChange(actor, COURSE))).isEqualTo(changes);
    }

    private static boolean allowed(Runnable action) {
        try {
            action.run();
            return true;
        } catch (GeneralProblem.Forbidden e) {
            return false;
        }
    }

    private static final class OneCourse implements CourseCatalog {

        @Override
        public Optional<CourseSummary> find(CourseId id) {
            return Optional.of(new CourseSummary(
                    COURSE, "boxes", "Boxes", "", "en", true, true, List.of(UserId.of(TEACHER)), List.of()));
        }

        @Override
        public List<CourseSummary> findAll(Collection<CourseId> ids) {
            return List.of();
        }
    }
}
