package io.lectern.courses.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.lectern.accounts.Actor;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.courses.CourseId;
import io.lectern.courses.LessonId;
import io.lectern.courses.internal.Courses;
import io.lectern.courses.internal.Lesson;
import io.lectern.courses.internal.LessonDrafts;
import io.lectern.courses.internal.LessonFiles;
import io.lectern.courses.internal.WriteLesson;
import io.lectern.courses.testing.TestCourses;
import io.lectern.kernel.GeneralProblem;
import io.lectern.kernel.Ids;
import io.lectern.kernel.Problem;
import io.lectern.media.Arrivals;
import io.lectern.media.FileScope;
import io.lectern.media.FileShelf;
import io.lectern.media.Files;
import io.lectern.media.StoredFile;
import io.lectern.media.Videos;
import io.lectern.media.storage.ObjectStore;
import io.lectern.media.video.MadeVideos;
import io.lectern.store.testing.OnMongo;
import io.lectern.store.testing.OnPostgres;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What files take, what stands twice and what is missing. Files of other tests are in the same academy. */
abstract class LibraryCareContract {

    @OnPostgres
    static class OnPostgresTest extends LibraryCareContract {}

    @OnMongo
    static class OnMongoTest extends LibraryCareContract {}

    private static final String PNG = "\u0089PNG\r\n\u001a\n";
    private static final String MP4 = "\0\0\0\u0018ftypmp42";

    @Autowired
    TestPeople people;

    @Autowired
    TestCourses make;

    @Autowired
    Files files;

    @Autowired
    FileShelf shelf;

    @Autowired
    Videos videos;

    @Autowired
    MadeVideos madeVideos;

    @Autowired
    ObjectStore objects;

    @Autowired
    LessonFiles lessonFiles;

    @Autowired
    WriteLesson write;

    @Autowired
    LessonDrafts drafts;

    @Autowired
    Courses courses;

    @Autowired
    Arrivals arrivals;

    @Autowired
    ReadUsage usage;

    @Autowired
    SetQuota quota;

    @Autowired
    FindDuplicates duplicates;

    @Autowired
    FindBroken broken;

    private Actor teacher = Actor.lectern();
    private CourseId course = new CourseId(Ids.next());

    @BeforeEach
    void aCourse() {
        teacher = people.teacher().actor();
        course = make.draft(teacher);
    }

    @AfterEach
    void noLimits() {
        quota.set(Actor.lectern(), null, null);
    }

    private StoredFile put(String content, String name, CourseId in) {
        byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
        return files.put(new ByteArrayInputStream(bytes), name, 1000, FileScope.course(in.value()));
    }

    private ReadUsage.OfCourse of(CourseId id, Actor actor) {
        return usage.of(actor).courses().stream()
                .filter(found -> found.id().equals(id.value()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void filesAreCountedByCourseAndKindWithWhatWasMadeOfThem() {
        StoredFile picture = put(PNG + Ids.next(), "a.png", course);
        StoredFile film = put(MP4 + Ids.next(), "a.mp4", course);
        CourseId other = make.draft(teacher);
        files.grant(picture.id(), FileScope.course(other.value()));
        videos.prepare(film.id(), Videos.Need.SOON);
        madeVideos.makeAll();
        long made = videos.made(List.of(film.id(), picture.id())).getOrDefault(film.id(), 0L);
        assertThat(made).isPositive();

        ReadUsage.Usage own = usage.of(teacher);
        assertThat(own.total()).isNull();
        assertThat(own.kinds())
                .containsOnlyKeys(LibraryKind.PICTURE, LibraryKind.VIDEO)
                .containsEntry(LibraryKind.VIDEO, new ReadUsage.Taken(1, film.size(), made))
                .containsEntry(LibraryKind.PICTURE, new ReadUsage.Taken(1, picture.size(), 0));
        assertThat(own.courses())
                .extracting(ReadUsage.OfCourse::id, found -> found.taken().all(), ReadUsage.OfCourse::quota)
                .containsExactly(
                        tuple(course.value(), picture.size() + film.size() + made, null),
                        tuple(other.value(), picture.size(), null));
        ReadUsage.Usage all = usage.of(people.auditor().actor());
        assertThat(all.total()).isEqualTo(shelf.bytes()).isGreaterThanOrEqualTo(picture.size() + film.size() + made);
        assertThat(all.courses()).extracting(ReadUsage.OfCourse::id).contains(course.value(), other.value());
    }

    @Test
    void aCourseTakesNoMoreThanItMay() {
        Actor administrator = people.administrator().actor();
        StoredFile there = put(PNG + Ids.next(), "a.png", course);
        LessonId lesson = make.lesson(teacher, course, "Words.");
        quota.set(administrator, course.value(), there.size() + 100);
        assertThat(of(course, teacher).quota()).isEqualTo(there.size() + 100);
        assertThatCode(() -> begin(lesson, 100)).doesNotThrowAnyException();
        assertThatThrownBy(() -> begin(lesson, 101)).isInstanceOfSatisfying(LibraryProblem.CourseFull.class, told -> {
            assertThat(told.properties()).containsEntry("quotaBytes", there.size() + 100);
            assertThat(told.properties()).containsEntry("usedBytes", there.size());
        });
        quota.set(administrator, course.value(), null);
        assertThatCode(() -> begin(lesson, 101)).doesNotThrowAnyException();
    }

    @Test
    void theAcademyTakesNoMoreThanItMay() {
        Actor administrator = people.administrator().actor();
        LessonId lesson = make.lesson(teacher, course, "Words.");
        quota.set(administrator, null, shelf.bytes());
        assertThatThrownBy(() -> begin(lesson, 1)).isInstanceOf(LibraryProblem.AcademyFull.class);
        assertThat(usage.of(administrator).quota()).isEqualTo(shelf.bytes());
        assertThat(usage.of(teacher).quota()).isNull();
        quota.set(administrator, null, shelf.bytes() + 1_000_000_000_000L);
        assertThatCode(() -> begin(lesson, 1)).doesNotThrowAnyException();
    }

    private void begin(LessonId lesson, long bytes) {
        arrivals.begin(teacher, "lesson-picture", lesson.value(), "big.png", "image/png", bytes);
    }

    @Test
    void onlyAdministratorsSetLimits() {
        for (Actor other :
                List.of(teacher, people.auditor().actor(), people.student().actor())) {
            assertThatThrownBy(() -> quota.set(other, course.value(), 1L)).isInstanceOf(GeneralProblem.Forbidden.class);
            assertThatThrownBy(() -> quota.set(other, null, 1L)).isInstanceOf(GeneralProblem.Forbidden.class);
        }
        Actor learner = people.student().actor();
        assertThatThrownBy(() -> usage.of(learner)).isInstanceOf(GeneralProblem.Forbidden.class);
        assertThatThrownBy(() -> duplicates.of(learner)).isInstanceOf(GeneralProblem.Forbidden.class);
        assertThatThrownBy(() -> broken.of(learner)).isInstanceOf(GeneralProblem.Forbidden.class);
        assertThatThrownBy(() -> quota.set(people.administrator().actor(), Ids.next(), 1L))
                .isInstanceOf(Problem.class);
    }

    @Test
    void whatStandsTwiceIsFoundByContentAndByName() {
        String same = PNG + Ids.next();
        StoredFile first = put(same, "cat.png", course);
        CourseId second = make.draft(teacher);
        put(same, "Kitty.png", second);
        StoredFile older = put(PNG + Ids.next(), "KITTY.png", course);
        put(PNG + Ids.next(), "alone.png", course);

        FindDuplicates.Duplicates found = duplicates.of(teacher);
        assertThat(found.saved()).isEqualTo(first.size());
        assertThat(found.contents()).singleElement().satisfies(file -> {
            assertThat(file.id()).isEqualTo(first.id());
            assertThat(file.names()).containsExactlyInAnyOrder("cat.png", "Kitty.png");
            assertThat(file.courses()).hasSize(2);
        });
        assertThat(found.names()).singleElement().satisfies(names -> {
            assertThat(names.name()).isEqualToIgnoringCase("kitty.png");
            assertThat(names.files())
                    .extracting(ReadLibrary.LibraryFile::id)
                    .containsExactlyInAnyOrder(first.id(), older.id());
        });
        FindDuplicates.Duplicates others = duplicates.of(people.teacher().actor());
        assertThat(others.contents()).isEmpty();
        assertThat(others.saved()).isZero();
    }

    /** What learners see was published before the draft was given its files. */
    @Test
    void whatIsShownAndNotThereIsFound() throws IOException {
        StoredFile fine = put(PNG + Ids.next(), "fine.png", course);
        StoredFile lost = put(MP4 + Ids.next(), "lost.mp4", course);
        LessonId lesson = make.lesson(
                teacher,
                course,
                "![A](fine.png)\n\n![B](lost.mp4)\n\n![C](never.png)\n\n![D](https://a.example/b.png)");
        lessonFiles.show(teacher, lesson.value(), fine);
        lessonFiles.show(teacher, lesson.value(), lost);
        objects.delete(lost.id().value());
        write.illustrate(teacher, lesson.value(), "forgotten.png", "0".repeat(64));
        Lesson draft = drafts.findById(lesson.value()).orElseThrow();
        write.save(
                teacher,
                lesson.value(),
                draft.revision(),
                new Lesson.Heading(draft.title(), "", "en", 5),
                draft.markdown() + "\n\n![E](forgotten.png)");
        courses.save(courses.findById(course.value()).orElseThrow().covered("1".repeat(64)));

        for (Actor who : List.of(teacher, people.auditor().actor())) {
            assertThat(broken.of(who).stream()
                            .filter(one -> one.place().course().equals(course.value()))
                            .toList())
                    .extracting(one -> one.place().kind(), one -> one.place().path(), FindBroken.Broken::reason)
                    .containsExactly(
                            tuple(Place.Kind.COVER, null, FindBroken.Reason.FORGOTTEN),
                            tuple(Place.Kind.LESSON, "lost.mp4", FindBroken.Reason.LOST),
                            tuple(Place.Kind.LESSON, "never.png", FindBroken.Reason.NEVER_GIVEN),
                            tuple(Place.Kind.LESSON, "https://a.example/b.png", FindBroken.Reason.ELSEWHERE),
                            tuple(Place.Kind.LESSON, "forgotten.png", FindBroken.Reason.FORGOTTEN),
                            tuple(Place.Kind.LESSON, "fine.png", FindBroken.Reason.NEVER_GIVEN));
        }
        assertThat(broken.of(people.teacher().actor())).isEmpty();
    }
}
