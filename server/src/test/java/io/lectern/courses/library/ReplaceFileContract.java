package io.lectern.courses.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.lectern.accounts.Actor;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.courses.CourseId;
import io.lectern.courses.CourseProblem;
import io.lectern.courses.LessonId;
import io.lectern.courses.internal.CourseSettings;
import io.lectern.courses.internal.Courses;
import io.lectern.courses.internal.Lesson;
import io.lectern.courses.internal.LessonDrafts;
import io.lectern.courses.internal.LessonFiles;
import io.lectern.courses.internal.LessonVersions;
import io.lectern.courses.internal.PublishLesson;
import io.lectern.courses.internal.WriteLesson;
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
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Limit;

/** One file in the place of another, wherever that stands. */
abstract class ReplaceFileContract {

    @OnPostgres
    static class OnPostgresTest extends ReplaceFileContract {}

    @OnMongo
    static class OnMongoTest extends ReplaceFileContract {}

    private static final String PNG = "\u0089PNG\r\n\u001a\n";

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
    Courses courses;

    @Autowired
    LessonDrafts drafts;

    @Autowired
    LessonVersions versions;

    @Autowired
    ReplaceFile replace;

    @Autowired
    ReplacingFiles uploads;

    @Autowired
    Replacements replacements;

    @Autowired
    Clock clock;

    private Actor teacher = Actor.lectern();
    private CourseId course = new CourseId(Ids.next());
    private StoredFile old;

    @BeforeEach
    void aPictureInACourse() {
        teacher = people.teacher().actor();
        course = make.draft(teacher);
        old = put(PNG + Ids.next(), "tree.png", FileScope.course(course.value()));
    }

    private StoredFile put(String content, String name, FileScope scope) {
        byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
        return files.put(new ByteArrayInputStream(bytes), name, 1000, scope);
    }

    private LessonId showing(Actor writer, CourseId in) {
        files.grant(old.id(), FileScope.course(in.value()));
        LessonId lesson = make.lesson(writer, in, "![A](tree.png) and ![again](tree.png)");
        lessonFiles.show(writer, lesson.value(), old);
        return lesson;
    }

    private Lesson draft(LessonId lesson) {
        return drafts.findById(lesson.value()).orElseThrow();
    }

    private @Nullable String shown(LessonId lesson) {
        return draft(lesson).pictureList().file("tree.png");
    }

    private UUID begun(Actor actor) {
        return replace.begin(actor, old.id().value()).id();
    }

    private StoredFile newer() {
        return put(PNG + Ids.next(), "newer.png", FileScope.preview(teacher.userId()));
    }

    @Test
    void takesThePlaceInDraftsAndCoversAndNotInWhatIsPublished() {
        LessonId published = showing(teacher, course);
        publish.publish(teacher, published.value(), draft(published).revision());
        CourseId second = make.draft(teacher);
        LessonId other = showing(teacher, second);
        courses.save(
                courses.findById(course.value()).orElseThrow().covered(old.id().value()));
        settings.exchangeCover(teacher, course.value(), old.id(), old.id());
        StoredFile newer = newer();

        UUID id = begun(teacher);
        assertThat(replace.find(teacher, id).state()).isEqualTo(Replacement.State.AWAITED);
        uploads.kept(teacher, id, newer);

        String hash = newer.id().value();
        assertThat(shown(published)).isEqualTo(hash);
        assertThat(shown(other)).isEqualTo(hash);
        assertThat(draft(published).blocks().getFirst().source()).contains("tree.png");
        assertThat(courses.findById(course.value()).orElseThrow().cover()).isEqualTo(hash);
        assertThat(versions.findByLessonIdAndNumber(
                                published.value(), draft(published).publishedVersion())
                        .orElseThrow()
                        .pictures())
                .extracting("file")
                .containsOnly(old.id().value());
        assertThat(files.isGranted(newer.id(), FileScope.course(course.value())))
                .isTrue();
        assertThat(files.isGranted(newer.id(), FileScope.course(second.value())))
                .isTrue();
        Replacement outcome = replace.find(teacher, id);
        assertThat(outcome.state()).isEqualTo(Replacement.State.DONE);
        assertThat(outcome.targets())
                .extracting(Replacement.Target::kind, Replacement.Target::id)
                .containsExactlyInAnyOrder(
                        tuple(Place.Kind.LESSON, published.value()),
                        tuple(Place.Kind.LESSON, other.value()),
                        tuple(Place.Kind.COVER, course.value()));
        assertThat(outcome.stays()).isEmpty();

        uploads.kept(teacher, id, newer);
        assertThat(replace.find(teacher, id)).isEqualTo(outcome);
        assertThat(uploads.rules(teacher, id).types()).isEqualTo(Set.of("image/*"));
    }

    @Test
    void whatOthersTeachIsLeftAndNamedWhereItMayBe() {
        LessonId mine = showing(teacher, course);
        Actor colleague = people.teacher().actor();
        CourseId open = make.open(colleague, "Words.");
        LessonId theirs = showing(colleague, open);
        CourseId unseen = make.draft(colleague);
        LessonId hidden = showing(colleague, unseen);

        UUID id = begun(teacher);
        uploads.kept(teacher, id, newer());

        assertThat(shown(mine)).isNotEqualTo(old.id().value());
        assertThat(shown(theirs)).isEqualTo(old.id().value());
        assertThat(shown(hidden)).isEqualTo(old.id().value());
        Replacement outcome = replace.find(teacher, id);
        assertThat(outcome.stays())
                .containsExactly(new Replacement.Left(
                        Replacement.Reason.NOT_YOURS,
                        courses.findById(open.value()).orElseThrow().title(),
                        null));
        assertThat(outcome.hidden()).isEqualTo(1);

        UUID everywhere = begun(people.administrator().actor());
        uploads.kept(people.administrator().actor(), everywhere, newer());
        assertThat(shown(theirs)).isNotEqualTo(old.id().value());
        assertThat(shown(hidden)).isNotEqualTo(old.id().value());
    }

    /** The editor goes on by itself where what was saved meanwhile says the same as what it began with. */
    @Test
    void whoWritesMeanwhileLosesNothing() {
        LessonId lesson = showing(teacher, course);
        Lesson opened = draft(lesson);
        StoredFile newer = newer();
        uploads.kept(teacher, begun(teacher), newer);

        var heading = new Lesson.Heading(opened.title(), opened.summary(), opened.language(), opened.minutes());
        String mine = opened.markdown() + "\n\nMine.";
        assertThatThrownBy(() -> write.save(teacher, lesson.value(), opened.revision(), heading, mine))
                .isInstanceOfSatisfying(
                        CourseProblem.LessonChanged.class,
                        told -> assertThat(told.properties()).containsEntry("newerMarkdown", opened.markdown()));
        write.save(teacher, lesson.value(), draft(lesson).revision(), heading, mine);
        assertThat(draft(lesson).markdown()).endsWith("Mine.");
        assertThat(shown(lesson)).isEqualTo(newer.id().value());
    }

    @Test
    void theSameFileAndAFileThatNothingShowsAreRefused() {
        assertThatThrownBy(() -> begun(teacher)).isInstanceOf(LibraryProblem.NothingToReplace.class);
        LessonId lesson = showing(teacher, course);
        UUID id = begun(teacher);
        assertThatThrownBy(() -> uploads.kept(teacher, id, old)).isInstanceOf(LibraryProblem.SameFile.class);
        assertThat(shown(lesson)).isEqualTo(old.id().value());
    }

    @Test
    void onlyWhoMayChangeAPlaceReplaces() {
        showing(teacher, course);
        UUID id = begun(teacher);
        Actor auditor = people.auditor().actor();
        assertThatThrownBy(() -> begun(auditor)).isInstanceOf(GeneralProblem.Forbidden.class);
        assertThatThrownBy(() -> uploads.rules(auditor, id)).isInstanceOf(GeneralProblem.Forbidden.class);
        assertThat(replace.find(auditor, id).file()).isEqualTo(old.id().value());
        Actor colleague = people.teacher().actor();
        assertThatThrownBy(() -> begun(colleague)).isInstanceOf(FileProblem.Gone.class);
        assertThatThrownBy(() -> uploads.rules(colleague, id)).isInstanceOf(FileProblem.Gone.class);
        assertThatThrownBy(() -> replace.find(colleague, id)).isInstanceOf(FileProblem.Gone.class);
        Actor learner = people.student().actor();
        assertThatThrownBy(() -> begun(learner)).isInstanceOf(GeneralProblem.Forbidden.class);
        assertThatThrownBy(() -> uploads.rules(learner, id)).isInstanceOf(GeneralProblem.Forbidden.class);
        assertThatThrownBy(() -> replace.find(teacher, Ids.next())).isInstanceOf(GeneralProblem.NotFound.class);
        assertThat(uploads.rules(teacher, id).scope()).isEqualTo(FileScope.preview(teacher.userId()));
    }

    @Test
    void outcomesAreForgottenAfterAMonth() {
        showing(teacher, course);
        UUID id = begun(teacher);
        assertThat(replacements.findByBegunAtLessThan(clock.instant().plusSeconds(60), Limit.of(1000)))
                .anyMatch(found -> found.id().equals(id));
        replace.tidy(clock.instant().plus(Duration.ofDays(29)));
        assertThat(replacements.findById(id)).isPresent();
        replace.tidy(clock.instant().plus(Duration.ofDays(31)));
        assertThat(replacements.findById(id)).isEmpty();
    }
}
