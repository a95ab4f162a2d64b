package io.lectern.operations.demo;

import static io.lectern.operations.demo.DemoCourses.courseFolder;
import static io.lectern.operations.demo.DemoCourses.lessonsOf;
import static io.lectern.operations.demo.DemoFiles.maps;
import static io.lectern.operations.demo.DemoFiles.number;
import static io.lectern.operations.demo.DemoFiles.text;
import static io.lectern.operations.demo.DemoFiles.words;
import static io.lectern.operations.demo.DemoFiles.yaml;

import io.lectern.accounts.Actor;
import io.lectern.accounts.UserId;
import io.lectern.courses.CourseId;
import io.lectern.courses.LessonId;
import io.lectern.courses.Lessons;
import io.lectern.courses.PublishedLesson;
import io.lectern.learning.SkillImport;
import io.lectern.learning.SkillImport.NewSkill;
import io.lectern.learning.SkillImport.Section;
import io.lectern.liveclass.ClassImport;
import io.lectern.liveclass.ClassImport.PlannedClass;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What the demo courses teach, as the front matter of their lessons and their own file say, and which classes are planned. */
@Component
class DemoTeaching {

    private final SkillImport skills;
    private final ClassImport classes;
    private final Lessons lessons;
    private final Clock clock;

    DemoTeaching(SkillImport skills, ClassImport classes, Lessons lessons, Clock clock) {
        this.skills = skills;
        this.classes = classes;
        this.lessons = lessons;
        this.clock = clock;
    }

    /** @param zone of the academy, in which classes begin on the hour */
    void bring(String slug, CourseId course, UserId teacher, ZoneId zone) throws IOException {
        Map<String, Object> file = yaml(courseFolder(slug) + "/course.yaml");
        List<String> names = lessonsOf(slug);
        List<LessonId> published =
                lessons.publishedOf(course).stream().map(PublishedLesson::id).toList();
        List<Map<String, Object>> wanted = maps(file, "skills");
        if (!wanted.isEmpty()) {
            skills.bring(Actor.lectern(), course, skillsOf(slug, wanted, names, published));
        }
        for (Map<String, Object> planned : maps(file, "classes")) {
            classes.bring(new PlannedClass(
                    published.get(names.indexOf(text(planned, "lesson"))),
                    text(planned, "title"),
                    text(planned, "character"),
                    clock.instant()
                            .atZone(zone)
                            .toLocalDate()
                            .plusDays(number(planned, "inDays"))
                            .atTime(LocalTime.of(number(planned, "hour"), 0))
                            .atZone(zone)
                            .toInstant(),
                    teacher));
        }
    }

    private static List<NewSkill> skillsOf(
            String slug, List<Map<String, Object>> wanted, List<String> names, List<LessonId> published)
            throws IOException {
        Map<String, String> nameByKey = new HashMap<>();
        wanted.forEach(skill -> nameByKey.put(text(skill, "key"), text(skill, "name")));
        List<List<String>> taught = new ArrayList<>();
        for (String lesson : names) {
            taught.add(DemoCourses.skillsOf(slug, lesson));
        }
        return wanted.stream()
                .map(skill -> {
                    List<Section> sections = maps(skill, "sections").stream()
                            .map(section -> new Section(
                                    published.get(names.indexOf(text(section, "lesson"))), text(section, "heading")))
                            .toList();
                    List<LessonId> whole = published.stream()
                            .filter(lesson ->
                                    taught.get(published.indexOf(lesson)).contains(text(skill, "key"))
                                            && sections.stream()
                                                    .noneMatch(section ->
                                                            section.lesson().equals(lesson)))
                            .toList();
                    return new NewSkill(
                            text(skill, "name"),
                            words(skill, "requires").stream()
                                    .map(key -> Objects.requireNonNull(nameByKey.get(key), "no such skill: " + key))
                                    .toList(),
                            whole,
                            sections);
                })
                .toList();
    }
}
