package io.lectern.courses.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.accounts.Actor;
import io.lectern.accounts.Role;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.courses.Block;
import io.lectern.courses.CourseCatalog;
import io.lectern.courses.CourseFolder;
import io.lectern.courses.CourseId;
import io.lectern.courses.CourseImport;
import io.lectern.courses.CourseOutline;
import io.lectern.courses.CourseOutlines;
import io.lectern.courses.CourseProblem;
import io.lectern.courses.LessonId;
import io.lectern.courses.LessonViews;
import io.lectern.courses.Lessons;
import io.lectern.courses.PublishedLesson;
import io.lectern.courses.testing.TestCourses;
import io.lectern.kernel.Ids;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;

abstract class CoursesContract {

    private static final String LESSON =
            "## Why\n\nA pallet carries boxes.\n\n::: question\nWhich?\n- [x] A | Yes\n- [ ] B\n:::\n";
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @Autowired
    TestPeople people;

    @Autowired
    TestCourses make;

    @Autowired
    Courses courses;

    @Autowired
    LessonDrafts drafts;

    @Autowired
    LessonVersions versions;

    @Autowired
    CourseOutlines outlines;

    @Autowired
    CourseCatalog catalog;

    @Autowired
    Lessons lessons;

    @Autowired
    LessonViews views;

    @Autowired
    EditCourse edit;

    @Autowired
    WriteLesson write;

    @Autowired
    CourseImport imports;

    @Autowired
    BrowseCourses browse;

    private Actor teacher = new Actor(Ids.next(), "Somebody", "en", Set.of(Role.TEACHER));

    @BeforeEach
    void aTeacher() {
        teacher = people.teacher().actor();
    }

    private Course course(String title) {
        return Course.draft("c-" + Ids.next(), title, "A summary", "en", List.of(teacher.userId()), NOW);
    }

    @Test
    void aCourseIsKeptWhole() {
        Course saved =
                courses.save(course("Pallets").withLesson(Ids.next(), null).published(NOW));
        assertThat(courses.findById(saved.id())).contains(saved);
        assertThat(courses.findBySlug(saved.slug())).contains(saved);
        assertThat(courses.findAllById(List.of(saved.id(), Ids.next()))).containsExactly(saved);
    }

    @Test
    void noTwoCoursesShareAnAddress() {
        Course first = courses.save(course("One"));
        Course second = Course.draft(first.slug(), "Two", "", "en", List.of(), NOW);
        assertThatThrownBy(() -> courses.save(second)).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void pagesAreNewestFirstAndEnd() {
        String word = "word" + Ids.next();
        List<UUID> ids = List.of(1, 2, 3).stream()
                .map(i -> courses.save(course(i + " " + word.toUpperCase(Locale.ROOT)))
                        .id())
                .toList();
        var filter = new CourseSearch.Filter(CourseStatus.DRAFT, teacher.userId(), word);
        assertThat(courses.page(filter, null, 2)).extracting(Course::id).containsExactly(ids.get(2), ids.get(1));
        assertThat(courses.page(filter, ids.get(1), 2)).extracting(Course::id).containsExactly(ids.get(0));
        assertThat(courses.page(new CourseSearch.Filter(CourseStatus.PUBLISHED, null, word), null, 2))
                .isEmpty();
        assertThat(courses.page(new CourseSearch.Filter(null, Ids.next(), null), null, 2))
                .isEmpty();
        assertThat(courses.page(new CourseSearch.Filter(null, null, null), null, 2))
                .hasSize(2);
        assertThat(courses.page(new CourseSearch.Filter(null, null, ".*%_\\"), null, 2))
                .isEmpty();
    }

    @Test
    void aLessonIsKeptWholeWithItsBlocks() {
        CourseId course = make.draft(teacher);
        LessonId id = make.lesson(teacher, course, LESSON);
        Lesson saved = drafts.findById(id.value()).orElseThrow();
        assertThat(saved.blocks()).extracting(Block::kind).hasSize(3);
        assertThat(drafts.save(saved).revision()).isEqualTo(saved.revision() + 1);
        assertThatThrownBy(() -> drafts.save(saved)).isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(courses.holding(id.value()).map(Course::id)).contains(course.value());
        assertThat(courses.holding(Ids.next())).isEmpty();
    }

    @Test
    void factsAreReadWithoutTexts() {
        CourseId course = make.draft(teacher);
        LessonId published = make.lesson(teacher, course, LESSON);
        Lesson draft = write.add(teacher, course.value(), null, "Only a draft");
        assertThat(drafts.factsOf(List.of(course.value())))
                .containsExactlyInAnyOrder(
                        new LessonFacts.Fact(published.value(), course.value(), "Pallets", 1, "Pallets", "", 10),
                        new LessonFacts.Fact(draft.id(), course.value(), "Only a draft", 0, "", "", 0));
        assertThat(drafts.factsOf(List.of(Ids.next()))).isEmpty();
    }

    @Test
    void versionsStayAsTheyWere() {
        CourseId course = make.draft(teacher);
        LessonId id = make.lesson(teacher, course, LESSON);
        long revision = drafts.findById(id.value()).orElseThrow().revision();
        make.rewrite(teacher, id, revision, LESSON.replace("boxes", "crates"));
        assertThat(versions.entriesOf(id.value()))
                .extracting(LessonVersionLists.Entry::number)
                .containsExactly(2, 1);
        assertThat(versions.newestOf(course.value()))
                .extracting(LessonVersion::number)
                .containsExactly(2);
        assertThat(lessons.published(id, 1).orElseThrow().blocks().get(1).text())
                .contains("boxes");
        PublishedLesson newest = lessons.published(id).orElseThrow();
        assertThat(newest.blocks().get(1).text()).contains("crates");
        assertThat(newest.blocks())
                .extracting(Block::id)
                .isEqualTo(lessons.published(id, 1).orElseThrow().blocks().stream()
                        .map(Block::id)
                        .toList());
        assertThat(lessons.publishedOf(course)).containsExactly(newest);
        assertThat(lessons.published(id, 3)).isEmpty();
        assertThat(versions.findByLessonIdAndNumber(id.value(), 2)).isPresent();
    }

    @Test
    void viewsHoldNoAnswerKeyAndCountNoHeadings() {
        LessonId id = make.lesson(teacher, make.draft(teacher), LESSON);
        assertThat(views.of(id, 1).orElseThrow().blocks()).hasSize(3);
        assertThat(views.of(id, 1).toString()).doesNotContain("[x]", "Yes");
        assertThat(views.countedBlocks(id, 1)).hasSize(2);
        assertThat(views.of(id, 9)).isEmpty();
        assertThat(views.countedBlocks(id, 9)).isEmpty();
    }

    @Test
    void outlinesHoldPublishedLessonsInTeachingOrder() {
        CourseId course = make.open(teacher, LESSON, LESSON, LESSON);
        write.add(teacher, course.value(), null, "Only a draft");
        CourseOutline outline = outlines.of(course).orElseThrow();
        assertThat(outline.lessons()).hasSize(3);
        LessonId second = outline.lessons().get(1).id();
        assertThat(outline.neighbours(second).stream().map(CourseOutline.Lesson::id))
                .containsExactly(
                        outline.lessons().get(0).id(), outline.lessons().get(2).id());
        assertThat(outlines.holding(second)).contains(outline);
        assertThat(outlines.of(List.of(course, new CourseId(Ids.next())))).containsExactly(outline);
        assertThat(catalog.find(course)).contains(outline.course());
        assertThat(catalog.findAll(List.of(course))).containsExactly(outline.course());
        assertThat(outline.course().open()).isTrue();
        assertThat(outline.course().published()).isTrue();
    }

    @Test
    void arrangingLosesNoLesson() {
        CourseId id = make.open(teacher, LESSON, LESSON);
        Course course = courses.findById(id.value()).orElseThrow();
        List<UUID> reversed = course.lessons().reversed();
        Course arranged = edit.arrange(
                teacher,
                id.value(),
                course.revision(),
                List.of(
                        new EditCourse.Arrangement(null, "First", List.of(reversed.get(0))),
                        new EditCourse.Arrangement(null, "Second", List.of(reversed.get(1)))));
        assertThat(arranged.lessons()).isEqualTo(reversed);
        assertThatThrownBy(() -> edit.arrange(teacher, id.value(), arranged.revision(), List.of()))
                .isInstanceOf(CourseProblem.OutlineIncomplete.class);
        assertThatThrownBy(() -> edit.arrange(teacher, id.value(), course.revision(), List.of()))
                .isInstanceOf(CourseProblem.CourseChanged.class);
    }

    @Test
    void aStaleDraftIsRefusedWithTheNewerText() {
        CourseId course = make.draft(teacher);
        Lesson lesson = write.add(teacher, course.value(), null, "Pallets");
        var heading = new Lesson.Heading("Pallets", "", "en", 0);
        Lesson newer = write.save(teacher, lesson.id(), lesson.revision(), heading, "Newer text");
        assertThatThrownBy(() -> write.save(teacher, lesson.id(), lesson.revision(), heading, "My text"))
                .isInstanceOfSatisfying(
                        CourseProblem.LessonChanged.class,
                        problem -> assertThat(problem.properties())
                                .containsEntry("newerMarkdown", "Newer text")
                                .containsEntry("revision", newer.revision()));
        assertThat(write.save(teacher, lesson.id(), lesson.revision(), heading, "Newer text"))
                .isEqualTo(newer);
    }

    @Test
    void onlyLessonsThatNobodyHasSeenCanBeRemoved() {
        CourseId course = make.draft(teacher);
        Lesson draft = write.add(teacher, course.value(), null, "Away");
        write.remove(teacher, draft.id());
        assertThat(drafts.findById(draft.id())).isEmpty();
        assertThat(courses.findById(course.value()).orElseThrow().lessons()).isEmpty();
        LessonId published = make.lesson(teacher, course, LESSON);
        assertThatThrownBy(() -> write.remove(teacher, published.value()))
                .isInstanceOf(CourseProblem.LessonIsPublished.class);
    }

    @Test
    void theDemoCoursesComeInWhole() throws IOException {
        Actor administrator = people.administrator().actor();
        for (String slug : List.of("inventory-basics", "project-management-ar", "procurement-ethics")) {
            CourseFolder folder = CourseFolder.onClassPath("demo/courses/" + slug);
            CourseId id = imports.importFolder(administrator, folder);
            assertThat(imports.importFolder(administrator, folder)).isEqualTo(id);
            Course course = courses.findBySlug(slug).orElseThrow();
            assertThat(course.lessons()).isNotEmpty();
            for (UUID lesson : course.lessons()) {
                assertThat(drafts.findById(lesson).orElseThrow().blocks())
                        .hasSizeGreaterThan(5)
                        .allSatisfy(
                                b -> assertThat(b.figure() == null || b.figure().file() != null)
                                        .isTrue());
            }
            assertThat(lessons.publishedOf(id))
                    .hasSize(
                            course.status() == CourseStatus.PUBLISHED
                                    ? course.lessons().size()
                                    : 0);
        }
    }

    @Test
    void coursePagesShowStudentsWhatIsPublished() {
        Actor student = people.student().actor();
        CourseId id = make.open(teacher, LESSON);
        write.add(teacher, id.value(), null, "Only a draft");
        var seen = browse.course(student, id.value().toString());
        assertThat(seen.lessons()).hasSize(1);
        assertThat(seen.editable()).isFalse();
        assertThat(seen.teachers()).extracting(p -> p.id().value()).containsExactly(teacher.userId());
        assertThat(browse.course(teacher, seen.course().slug()).lessons()).hasSize(2);
        assertThat(browse.list(
                                student,
                                BrowseCourses.Scope.CATALOGUE,
                                seen.course().title(),
                                null)
                        .entries())
                .extracting(BrowseCourses.Entry::lessons)
                .containsExactly(1);
    }
}
