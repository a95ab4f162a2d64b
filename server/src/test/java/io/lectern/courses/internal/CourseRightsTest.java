package io.lectern.courses.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.accounts.Actor;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.courses.CourseId;
import io.lectern.courses.testing.TestCourses;
import io.lectern.kernel.GeneralProblem;
import io.lectern.store.testing.OnPostgres;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may do what: one row per action, one column per role. */
@OnPostgres
class CourseRightsTest {

    private static final List<String> COLUMNS =
            List.of("administrator", "its teacher", "another teacher", "student", "auditor");

    @Autowired
    TestPeople people;

    @Autowired
    TestCourses make;

    @Autowired
    CreateCourse create;

    @Autowired
    EditCourse edit;

    @Autowired
    CourseSettings settings;

    @Autowired
    WriteLesson write;

    @Autowired
    PublishLesson publish;

    @Autowired
    ReadDraft read;

    @Autowired
    BrowseCourses browse;

    @Autowired
    Courses courses;

    @Test
    void rightsAreAsAgreed() {
        Actor teacher = people.teacher().actor();
        Map<String, Actor> actors = new LinkedHashMap<>();
        actors.put("administrator", people.administrator().actor());
        actors.put("its teacher", teacher);
        actors.put("another teacher", people.teacher().actor());
        actors.put("student", people.student().actor());
        actors.put("auditor", people.auditor().actor());
        assertThat(actors.keySet()).containsExactlyElementsOf(COLUMNS);

        CourseId published = make.open(teacher, "Some text.");
        CourseId drafted = make.draft(teacher);
        UUID lesson =
                courses.findById(published.value()).orElseThrow().lessons().getFirst();
        var heading = new Lesson.Heading("Title", "", "en", 1);

        Map<String, Consumer<Actor>> actions = new LinkedHashMap<>();
        actions.put("create a course      yes yes yes no  no ", a -> create.create(a, "T", "", "en", null));
        actions.put(
                "see a published one  yes yes yes yes yes",
                a -> browse.course(a, published.value().toString()));
        actions.put(
                "see a draft course   yes yes no  no  yes",
                a -> browse.course(a, drafted.value().toString()));
        actions.put(
                "list all courses     yes no  no  no  yes", a -> browse.list(a, BrowseCourses.Scope.ALL, null, null));
        actions.put(
                "list the catalogue   yes yes yes yes yes",
                a -> browse.list(a, BrowseCourses.Scope.CATALOGUE, null, null));
        actions.put(
                "describe a course    yes yes no  no  no ",
                a -> edit.describe(a, drafted.value(), revision(drafted), "T", "", "en", false));
        actions.put(
                "arrange a course     yes yes no  no  no ",
                a -> edit.arrange(a, drafted.value(), revision(drafted), List.of()));
        actions.put(
                "set teachers         yes yes no  no  no ",
                a -> edit.teachers(a, drafted.value(), revision(drafted), List.of(teacher.userId())));
        actions.put(
                "move a course        yes yes no  no  no ",
                a -> settings.move(a, drafted.value(), revision(drafted), "moved-" + a.userId()));
        actions.put(
                "find its teachers    yes yes no  no  no ", a -> settings.teachersNamed(a, drafted.value(), "nobody"));
        actions.put("uncover a course     yes yes no  no  no ", a -> settings.uncover(a, drafted.value()));
        actions.put("publish a course     yes yes no  no  no ", a -> edit.publish(a, published.value()));
        actions.put("add a lesson         yes yes no  no  no ", a -> write.add(a, published.value(), null, "L"));
        actions.put("read a draft         yes yes no  no  yes", a -> read.draft(a, lesson));
        actions.put("list versions        yes yes no  no  yes", a -> read.versions(a, lesson));
        actions.put("read a version       yes yes no  no  yes", a -> read.version(a, lesson, 1));
        actions.put("preview a text       yes yes no  no  yes", a -> read.preview(a, lesson, "x"));
        actions.put(
                "save a draft         yes yes no  no  no ",
                a -> write.save(a, lesson, draft(teacher, lesson).revision(), heading, "Text " + a.userId()));
        actions.put(
                "publish a lesson     yes yes no  no  no ",
                a -> publish.publish(a, lesson, draft(teacher, lesson).revision()));
        actions.put("archive a course     yes yes no  no  no ", a -> edit.archive(a, published.value()));

        actions.forEach((row, action) -> {
            String rights = row.substring(21);
            StringBuilder real = new StringBuilder();
            actors.values().forEach(actor -> real.append(allowed(action, actor) ? "yes " : "no  "));
            assertThat(real.toString().stripTrailing()).as(row).isEqualTo(rights.stripTrailing());
        });
    }

    private long revision(CourseId id) {
        return courses.findById(id.value()).orElseThrow().revision();
    }

    private Lesson draft(Actor teacher, UUID lesson) {
        return read.draft(teacher, lesson);
    }

    private static boolean allowed(Consumer<Actor> action, Actor actor) {
        try {
            action.accept(actor);
            return true;
        } catch (GeneralProblem.Forbidden | GeneralProblem.NotFound e) {
            return false;
        }
    }
}
