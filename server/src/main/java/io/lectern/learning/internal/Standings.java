package io.lectern.learning.internal;

import io.lectern.assessment.AssessmentPlace;
import io.lectern.assessment.CourseRequirements.Requirement;
import io.lectern.courses.CourseOutline;
import io.lectern.courses.LessonViews;
import io.lectern.learning.internal.LessonReach.SeenLesson;
import io.lectern.learning.path.CoursePath;
import io.lectern.learning.path.model.CourseStanding;
import io.lectern.learning.path.model.LessonFacts;
import io.lectern.learning.path.model.LessonFacts.Passed;
import io.lectern.learning.path.model.LessonStanding;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what is known of a learner so that the rules can say how far they are. */
@Component
class Standings {

    private final LessonViews views;

    Standings(LessonViews views) {
        this.views = views;
    }

    /** @param progress null for a lesson that is not begun @param all that the course examines its learner on */
    LessonStanding lesson(
            CoursePath path, CourseOutline.Lesson lesson, @Nullable LessonProgress progress, List<Requirement> all) {
        return lesson(path, lesson.id().value(), views.countedBlocks(lesson.id(), lesson.version()), progress, all);
    }

    /** As if these blocks were those of the lesson. */
    LessonStanding lesson(
            CoursePath path, UUID lesson, Set<UUID> counted, @Nullable LessonProgress progress, List<Requirement> all) {
        Set<UUID> seen = new HashSet<>(counted);
        seen.retainAll(progress == null ? Set.of() : Set.copyOf(progress.seen()));
        SeenLesson noted = progress == null
                ? null
                : new SeenLesson(
                        progress.personId(),
                        lesson,
                        seen.size(),
                        progress.resumeBlock(),
                        progress.attended(),
                        progress.completedAt(),
                        progress.updatedAt(),
                        progress.watched());
        return lesson(path, lesson, counted.size(), noted, all);
    }

    private static LessonStanding lesson(
            CoursePath path, UUID lesson, int counted, @Nullable SeenLesson noted, List<Requirement> all) {
        Predicate<Requirement> here =
                r -> r.place() == AssessmentPlace.LESSON && r.placeId().equals(lesson);
        return LessonStanding.of(
                path.ruleOf(lesson),
                new LessonFacts(
                        noted != null && noted.completedAt() != null,
                        noted != null,
                        noted == null ? 0 : noted.seen(),
                        counted,
                        noted == null ? 0 : noted.percentAttended(),
                        noted == null ? 0 : noted.percentWatched(),
                        passed(all, here),
                        passed(all, here.and(Requirement::required))));
    }

    /** @param progress of one learner, by lesson */
    CourseStanding course(
            CourseOutline outline, CoursePath path, Map<UUID, LessonProgress> progress, List<Requirement> all) {
        return course(outline, all, l -> lesson(path, l, progress.get(l.id().value()), all));
    }

    /** As above, from what the store has counted. @param noted of one learner, by lesson */
    CourseStanding counted(CourseOutline outline, CoursePath path, Map<UUID, SeenLesson> noted, List<Requirement> all) {
        return course(outline, all, l -> {
            int counted = views.countedBlocks(l.id(), l.version()).size();
            return lesson(path, l.id().value(), counted, noted.get(l.id().value()), all);
        });
    }

    private static CourseStanding course(
            CourseOutline outline, List<Requirement> all, Function<CourseOutline.Lesson, LessonStanding> standing) {
        List<CourseOutline.Lesson> lessons = outline.lessons();
        Set<UUID> ids = new HashSet<>(lessons.stream().map(l -> l.id().value()).toList());
        Predicate<Requirement> required = Requirement::required;
        return new CourseStanding(
                lessons.stream().map(standing).toList(),
                passed(all, required.and(r -> !ids.contains(r.placeId()))),
                passed(all, required));
    }

    /** The lessons of which every block was seen. @param progress of one learner, by lesson */
    Set<UUID> read(CourseOutline outline, Map<UUID, LessonProgress> progress) {
        Set<UUID> read = new HashSet<>();
        for (CourseOutline.Lesson lesson : outline.lessons()) {
            LessonProgress begun = progress.get(lesson.id().value());
            if (begun != null && begun.seen().containsAll(views.countedBlocks(lesson.id(), lesson.version()))) {
                read.add(lesson.id().value());
            }
        }
        return read;
    }

    private static Passed passed(List<Requirement> all, Predicate<Requirement> which) {
        List<Requirement> found = all.stream().filter(which).toList();
        return new Passed((int) found.stream().filter(Requirement::passed).count(), found.size());
    }
}
