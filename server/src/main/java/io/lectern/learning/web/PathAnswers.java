package io.lectern.learning.web;

import io.lectern.courses.CourseOutline;
import io.lectern.courses.CourseSummary;
import io.lectern.learning.path.CoursePath;
import io.lectern.learning.path.EditPath;
import io.lectern.learning.path.ReadEntries;
import io.lectern.learning.path.model.CompletionRule;
import io.lectern.learning.path.model.Entry;
import io.lectern.learning.path.model.Gate;
import io.lectern.learning.path.model.Way;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The way through a course as its teachers send and get it. */
final class PathAnswers {

    private PathAnswers() {}

    /**
     * @param any whether one of them is enough
     * @param classShare percent of a class that counts as attended
     * @param watchShare percent of the lesson's videos that counts as watched, null for the usual one
     */
    record RuleOfLesson(
            @NotNull @Size(min = 1, max = 4) List<Way> ways,
            boolean any,
            @Min(1) @Max(100) int classShare,
            @Min(1) @Max(100) @Nullable Integer watchShare) {
        static RuleOfLesson of(CompletionRule rule) {
            return new RuleOfLesson(rule.ways(), rule.any(), rule.classShare(), rule.enoughOfVideos());
        }

        CompletionRule asked() {
            return new CompletionRule(ways, any, classShare, watchShare);
        }
    }

    /** @param daysAfter the enrolment began @param after lessons and modules that come first */
    record OpeningGate(
            @Nullable Instant opensAt,
            @Min(1) @Max(3650) @Nullable Integer daysAfter,
            @NotNull @Size(max = 50) List<UUID> after) {
        static OpeningGate of(CoursePath path, UUID place) {
            return path.gates().stream()
                    .filter(gate -> gate.place().equals(place))
                    .findFirst()
                    .map(gate -> new OpeningGate(gate.opensAt(), gate.daysAfter(), gate.after()))
                    .orElse(new OpeningGate(null, null, List.of()));
        }

        Gate before(UUID place) {
            return new Gate(place, opensAt, daysAfter, after);
        }
    }

    /** @param edition as the person has seen it */
    record SetLessonPath(
            long edition,
            @NotNull @Valid RuleOfLesson rule,
            @NotNull @Valid OpeningGate gate) {}

    /** @param edition as the person has seen it */
    record SetModulePath(long edition, @NotNull @Valid OpeningGate gate) {}

    /** @param edition as the person has seen it @param opensAt null for at once @param requires courses that come first */
    record SetCourseStart(
            long edition,
            @Nullable Instant opensAt,
            @NotNull @Size(max = 20) List<UUID> requires) {
        Entry entry() {
            return new Entry(opensAt, requires.stream().distinct().toList());
        }
    }

    /** Another course that comes first. @param offered whether it is in the catalogue; else it holds nobody up */
    record CourseBefore(UUID id, String slug, String title, boolean offered) {
        static CourseBefore of(CourseSummary course) {
            return new CourseBefore(course.id().value(), course.slug(), course.title(), course.published());
        }
    }

    /** Another course that comes first. @param completed by the person who asks */
    record RequiredCourse(UUID id, String slug, String title, boolean completed) {}

    /** What stands before a course. @param opensAt null when it waits for no moment @param closed to the person who asks */
    record CourseEntry(UUID course, @Nullable Instant opensAt, List<RequiredCourse> requires, boolean closed) {
        static CourseEntry of(ReadEntries.Before before) {
            return new CourseEntry(
                    before.course(),
                    before.opensAt(),
                    before.requires().stream()
                            .map(r -> new RequiredCourse(
                                    r.course().id().value(),
                                    r.course().slug(),
                                    r.course().title(),
                                    r.completed()))
                            .toList(),
                    before.closed());
        }
    }

    /** Courses that nothing stands before are not in it. */
    record CourseEntries(List<CourseEntry> items) {
        static CourseEntries of(List<ReadEntries.Before> found) {
            return new CourseEntries(found.stream().map(CourseEntry::of).toList());
        }
    }

    /** @param unreachable whether it waits for itself, so that nobody can ever open it */
    record LessonOnPath(UUID id, String title, RuleOfLesson rule, OpeningGate gate, boolean unreachable) {}

    record ModuleOnPath(UUID id, String title, OpeningGate gate, List<LessonOnPath> lessons) {}

    /**
     * @param edition to be sent with a change
     * @param opensAt when anything of the course opens
     * @param requires other courses that come first
     * @param end before its exams
     */
    record CoursePathAnswer(
            String course,
            long edition,
            boolean editable,
            @Nullable Instant opensAt,
            List<CourseBefore> requires,
            OpeningGate end,
            List<ModuleOnPath> modules) {
        static CoursePathAnswer of(EditPath.Found found) {
            return new CoursePathAnswer(
                    found.outline().course().title(),
                    found.path().edition(),
                    found.editable(),
                    found.path().opensAt(),
                    found.required().stream().map(CourseBefore::of).toList(),
                    OpeningGate.of(found.path(), found.path().id()),
                    found.outline().modules().stream()
                            .map(module -> module(found, module))
                            .toList());
        }

        private static ModuleOnPath module(EditPath.Found found, CourseOutline.Module module) {
            List<LessonOnPath> lessons = module.lessons().stream()
                    .map(lesson -> {
                        UUID id = lesson.id().value();
                        return new LessonOnPath(
                                id,
                                lesson.title(),
                                RuleOfLesson.of(found.path().ruleOf(id)),
                                OpeningGate.of(found.path(), id),
                                found.unreachable().contains(id));
                    })
                    .toList();
            return new ModuleOnPath(module.id(), module.title(), OpeningGate.of(found.path(), module.id()), lessons);
        }
    }
}
