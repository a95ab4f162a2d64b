package io.lectern.courses.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.lectern.accounts.Actor;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.courses.CourseId;
import io.lectern.courses.LessonId;
import io.lectern.courses.internal.CourseSettings;
import io.lectern.courses.internal.Lesson;
import io.lectern.courses.internal.LessonDrafts;
import io.lectern.courses.internal.LessonFiles;
import io.lectern.courses.internal.LessonTexts;
import io.lectern.courses.internal.LessonVersions;
import io.lectern.courses.internal.Picture;
import io.lectern.courses.internal.PublishLesson;
import io.lectern.courses.internal.WriteLesson;
import io.lectern.courses.library.ReadLibrary.LibraryFile;
import io.lectern.courses.testing.TestCourses;
import io.lectern.kernel.GeneralProblem;
import io.lectern.kernel.Ids;
import io.lectern.media.FileProblem;
import io.lectern.media.FileScope;
import io.lectern.media.Files;
import io.lectern.media.StoredFile;
import io.lectern.store.testing.OnMongo;
import io.lectern.store.testing.OnPostgres;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people find in the library, alike on every store. */
abstract class LibraryContract {

    @OnPostgres
    static class OnPostgresTest extends LibraryContract {}

    @OnMongo
    static class OnMongoTest extends LibraryContract {}

    private static final String PNG = "\u0089PNG\r\n\u001a\n";
    private static final String MP4 = "\0\0\0\u0018ftypmp42";
    private static final String VTT = "WEBVTT\n\n00:01.000 --> 00:02.000\n";

    @Autowired
    TestPeople people;

    @Autowired
    TestCourses make;

    @Autowired
    Files files;

    @Autowired
    LessonFiles lessonFiles;

    @Autowired
    WriteLesson write;

    @Autowired
    PublishLesson publish;

    @Autowired
    CourseSettings settings;

    @Autowired
    LessonDrafts drafts;

    @Autowired
    LessonVersions versions;

    @Autowired
    ReadLibrary library;

    private Actor teacher = Actor.lectern();
    private CourseId course = new CourseId(Ids.next());

    @BeforeEach
    void aCourse() {
        teacher = people.teacher().actor();
        course = make.draft(teacher);
    }

    private StoredFile put(String head, String name, CourseId in) {
        byte[] content = (head + Ids.next()).getBytes(StandardCharsets.ISO_8859_1);
        return files.put(new ByteArrayInputStream(content), name, 1000, FileScope.course(in.value()));
    }

    private void give(LessonId lesson, StoredFile... all) {
        for (StoredFile file : all) {
            lessonFiles.show(teacher, lesson.value(), file);
        }
    }

    private void say(LessonId lesson, String markdown) {
        Lesson draft = drafts.findById(lesson.value()).orElseThrow();
        write.save(teacher, lesson.value(), draft.revision(), new Lesson.Heading(draft.title(), "", "en", 5), markdown);
    }

    private void publish(LessonId lesson) {
        publish.publish(
                teacher,
                lesson.value(),
                drafts.findById(lesson.value()).orElseThrow().revision());
    }

    private List<LibraryFile> found(Actor actor, String text, @Nullable LibraryKind kind, @Nullable CourseId in) {
        UUID id = in == null ? null : in.value();
        return library.page(actor, new ReadLibrary.Query(text, kind, id, null, 100))
                .items();
    }

    private List<String> names(String text, @Nullable LibraryKind kind) {
        return found(teacher, text, kind, null).stream()
                .map(file -> file.names().getFirst())
                .toList();
    }

    @Test
    void filesAreFoundByNameAndKind() {
        put(PNG, "Tree.png", course);
        put(PNG, "مُدَرِّسَة.png", course);
        put(MP4, "tree house.mp4", course);
        put(VTT, "tree house.ar.vtt", course);
        put("%PDF-1.7", "Réglement 100%.pdf", course);
        put("nobody knows", "tree.bin", course);

        assertThat(names("TREE", null)).containsExactly("tree.bin", "tree house.ar.vtt", "tree house.mp4", "Tree.png");
        assertThat(names("tree", LibraryKind.PICTURE)).containsExactly("Tree.png");
        assertThat(names("", LibraryKind.VIDEO)).containsExactly("tree house.mp4");
        assertThat(names("", LibraryKind.CAPTIONS)).containsExactly("tree house.ar.vtt");
        assertThat(names("", LibraryKind.OTHER)).containsExactly("tree.bin");
        assertThat(names("", LibraryKind.RECORDING)).isEmpty();
        assertThat(names("", LibraryKind.AUDIO)).isEmpty();
        assertThat(names("reglement 100%", LibraryKind.DOCUMENT)).hasSize(1);
        assertThat(names("مدرسه", null)).containsExactly("مُدَرِّسَة.png");
        assertThat(names("t.ee", null)).isEmpty();
        assertThat(found(teacher, "tree", LibraryKind.PICTURE, null))
                .singleElement()
                .satisfies(file -> {
                    assertThat(file.size()).isPositive();
                    assertThat(file.type()).isEqualTo("image/png");
                    assertThat(file.places()).isEmpty();
                    assertThat(file.courses()).containsOnlyKeys(course.value());
                    assertThat(file.length()).isNull();
                });
    }

    @Test
    void pagesFollowEachOtherWithoutGapsAndTwins() {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            all.addFirst(put(PNG, "a" + i + ".png", course).id().value());
        }
        var first = library.page(teacher, new ReadLibrary.Query("", null, null, null, 2));
        var second = library.page(teacher, new ReadLibrary.Query("", null, null, first.next(), 2));
        put(PNG, "newer.png", course);
        var last = library.page(teacher, new ReadLibrary.Query("", null, null, second.next(), 2));
        assertThat(last.next()).isNull();
        List<String> seen = new ArrayList<>();
        List.of(first, second, last)
                .forEach(page -> page.items().forEach(file -> seen.add(file.id().value())));
        assertThat(seen).containsExactlyElementsOf(all);
    }

    @Test
    void aFileSaysWhereItStands() {
        StoredFile film = put(MP4, "film.mp4", course);
        StoredFile words = put(VTT, "film.en.vtt", course);
        StoredFile picture = put(PNG, "a.png", course);
        LessonId old = make.lesson(teacher, course, "To be written.");
        give(old, film, words, picture);
        say(old, "![Film](film.mp4)\n\n::: tip\n![Inside](a.png)\n:::\n");
        publish(old);
        say(old, "Nothing any more.");
        LessonId draft = make.lesson(teacher, course, "To be written.");
        give(draft, picture);
        say(draft, "Words ![A](a.png) and words.");

        assertThat(library.file(teacher, film.id().value()).places())
                .extracting(Place::id, Place::path, Place::inDraft, Place::published, Place::editable)
                .containsExactly(tuple(old.value(), "film.mp4", false, true, true));
        assertThat(library.file(teacher, words.id().value()).places())
                .extracting(Place::id, Place::path)
                .containsExactly(tuple(old.value(), "film.en.vtt"));
        assertThat(library.file(teacher, picture.id().value()).places())
                .extracting(Place::kind, Place::id, Place::inDraft, Place::published)
                .containsExactly(
                        tuple(Place.Kind.LESSON, old.value(), false, true),
                        tuple(Place.Kind.LESSON, draft.value(), true, false));
        assertThat(drafts.textsOf(List.of(course.value())))
                .filteredOn(text -> text.lessonId().equals(draft.value()))
                .singleElement()
                .satisfies(text -> {
                    assertThat(text.markdown()).startsWith("Words");
                    assertThat(text.pictures())
                            .containsExactly(new Picture("a.png", picture.id().value()));
                });
        assertThat(versions.newestTextsOf(List.of(course.value())))
                .filteredOn(text -> text.lessonId().equals(old.value()))
                .singleElement()
                .satisfies(text -> assertThat(text.named())
                        .contains(
                                new LessonTexts.Named("film.mp4", film.id().value()),
                                new LessonTexts.Named("a.png", picture.id().value())));
    }

    @Test
    void aCoverIsAPlaceAsLongAsItIsTheCover() {
        byte[] cover = (PNG + Ids.next()).getBytes(StandardCharsets.ISO_8859_1);
        settings.cover(teacher, course.value(), "cover.png", new ByteArrayInputStream(cover));
        assertThat(found(teacher, "cover", LibraryKind.PICTURE, course))
                .singleElement()
                .satisfies(file -> assertThat(file.places())
                        .extracting(Place::kind, Place::id)
                        .containsExactly(tuple(Place.Kind.COVER, course.value())));
        settings.uncover(teacher, course.value());
        assertThat(found(teacher, "cover", null, course)).isEmpty();
    }

    @Test
    void theSameContentIsOneFileWithSeveralNames() {
        byte[] same = (PNG + Ids.next()).getBytes(StandardCharsets.ISO_8859_1);
        CourseId other = make.draft(teacher);
        Actor stranger = people.teacher().actor();
        CourseId theirs = make.draft(stranger);
        String id = "";
        for (var where : List.of(course, other, theirs)) {
            id = files.put(
                            new ByteArrayInputStream(same),
                            where.equals(course) ? "cat.png" : "قطة.png",
                            1000,
                            FileScope.course(where.value()))
                    .id()
                    .value();
        }
        LibraryFile own = library.file(teacher, id);
        assertThat(own.names()).containsExactlyInAnyOrder("cat.png", "قطة.png");
        assertThat(own.courses()).containsOnlyKeys(course.value(), other.value());
        assertThat(own.hidden()).isEqualTo(1);
        assertThat(own.others()).isEmpty();
        assertThat(library.file(stranger, id).names()).containsExactly("قطة.png");
        assertThat(found(stranger, "cat", null, null)).isEmpty();
        assertThat(found(stranger, "قطه", null, null)).hasSize(1);
        assertThat(library.file(people.auditor().actor(), id).hidden()).isZero();
    }

    @Test
    void everybodySeesWhatTheirRoleLetsThem() {
        StoredFile file = put(PNG, "mine.png", course);
        StoredFile preview = files.put(
                new ByteArrayInputStream((PNG + Ids.next()).getBytes(StandardCharsets.ISO_8859_1)),
                "looking.png",
                1000,
                FileScope.preview(teacher.userId()));
        String id = file.id().value();
        for (Actor all : List.of(
                teacher, people.administrator().actor(), people.auditor().actor())) {
            assertThat(found(all, "mine", null, course)).hasSize(1);
            assertThat(library.file(all, id).id()).isEqualTo(file.id());
            assertThat(found(all, "looking", null, null))
                    .noneMatch(found -> found.id().equals(preview.id()));
            assertThatThrownBy(() -> library.file(all, preview.id().value())).isInstanceOf(FileProblem.Gone.class);
        }
        Actor colleague = people.teacher().actor();
        assertThat(found(colleague, "mine", null, null)).isEmpty();
        assertThatThrownBy(() -> library.file(colleague, id)).isInstanceOf(FileProblem.Gone.class);
        assertThatThrownBy(() -> found(colleague, "", null, course)).isInstanceOf(GeneralProblem.NotFound.class);
        Actor learner = people.student().actor();
        assertThatThrownBy(() -> found(learner, "", null, null)).isInstanceOf(GeneralProblem.Forbidden.class);
        assertThatThrownBy(() -> library.file(learner, id)).isInstanceOf(GeneralProblem.Forbidden.class);
        assertThatThrownBy(() -> library.file(teacher, "../secret")).isInstanceOf(FileProblem.Gone.class);
    }
}
