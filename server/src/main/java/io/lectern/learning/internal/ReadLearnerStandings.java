package io.lectern.learning.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.lectern.accounts.UserId;
import io.lectern.assessment.CourseRequirements;
import io.lectern.assessment.CourseRequirements.Requirement;
import io.lectern.courses.CourseId;
import io.lectern.courses.CourseOutline;
import io.lectern.courses.LessonId;
import io.lectern.courses.LessonViews;
import io.lectern.learning.LearnerStandings;
import io.lectern.learning.internal.LessonReach.SeenBlock;
import io.lectern.learning.internal.LessonReach.SeenLesson;
import io.lectern.learning.path.CoursePath;
import io.lectern.learning.path.Paths;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class ReadLearnerStandings implements LearnerStandings {

    private final LessonProgresses progresses;
    private final LessonViews views;
    private final CourseRequirements requirements;
    private final Standings standings;
    private final Paths paths;

    ReadLearnerStandings(
            LessonProgresses progresses,
            LessonViews views,
            CourseRequirements requirements,
            Standings standings,
            Paths paths) {
        this.progresses = progresses;
        this.views = views;
        this.requirements = requirements;
        this.standings = standings;
        this.paths = paths;
    }

    @Override
    public List<Standing> of(CourseOutline course, Collection<UserId> persons) {
        CourseId id = course.course().id();
        CoursePath path = paths.of(id);
        Map<UUID, List<SeenLesson>> byPerson =
                progresses.seenLessons(id.value(), counted(course)).stream().collect(groupingBy(SeenLesson::personId));
        List<Standing> found = new ArrayList<>();
        requirements.of(persons, id).forEach((person, all) -> {
            List<SeenLesson> seen = byPerson.getOrDefault(person.value(), List.of());
            if (!seen.isEmpty() || all.stream().anyMatch(Requirement::passed)) {
                found.add(standing(course, path, person, seen, all));
            }
        });
        return found;
    }

    @Override
    public Reach reach(CourseOutline course, LessonId lesson) {
        UUID courseId = course.course().id().value();
        Map<UUID, Integer> seen = new HashMap<>();
        for (SeenBlock block : progresses.seenBlocks(courseId, lesson.value())) {
            seen.put(block.block(), block.people());
        }
        return new Reach((int) progresses.countByCourseIdAndLessonId(courseId, lesson.value()), seen);
    }

    private Set<UUID> counted(CourseOutline course) {
        Set<UUID> counted = new HashSet<>();
        course.lessons().forEach(lesson -> counted.addAll(views.countedBlocks(lesson.id(), lesson.version())));
        return counted;
    }

    private Standing standing(
            CourseOutline course, CoursePath path, UserId person, List<SeenLesson> seen, List<Requirement> all) {
        Map<UUID, SeenLesson> byLesson = seen.stream().collect(toMap(SeenLesson::lessonId, Function.identity()));
        List<SeenLesson> begun = course.lessons().stream()
                .flatMap(lesson -> Stream.ofNullable(byLesson.get(lesson.id().value())))
                .toList();
        return new Standing(
                person,
                standings.counted(course, path, byLesson, all).percent(),
                begun.stream().map(lesson -> new LessonId(lesson.lessonId())).toList(),
                begun.stream()
                        .filter(lesson -> lesson.completedAt() != null)
                        .map(lesson -> new LessonId(lesson.lessonId()))
                        .toList(),
                stop(seen));
    }

    private static @Nullable Stop stop(List<SeenLesson> seen) {
        return seen.stream()
                .max(Comparator.comparing(SeenLesson::updatedAt))
                .map(last -> new Stop(new LessonId(last.lessonId()), last.resumeBlock(), last.updatedAt()))
                .orElse(null);
    }
}
