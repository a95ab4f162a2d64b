package io.lectern.courses.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.accounts.Actor;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.courses.testing.TestCourses;
import io.lectern.kernel.Problem;
import io.lectern.media.FileId;
import io.lectern.media.FileScope;
import io.lectern.media.StoredFile;
import io.lectern.store.testing.OnPostgres;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnPostgres
class LessonPicturesTest {

    @Autowired
    TestPeople people;

    @Autowired
    TestCourses courses;

    @Autowired
    LessonPictures pictures;

    @Autowired
    LessonDrafts drafts;

    private Actor teacher;
    private UUID course;
    private UUID lesson;

    @BeforeEach
    void aLesson() {
        teacher = people.teacher().actor();
        var id = courses.draft(teacher);
        course = id.value();
        lesson = courses.lesson(teacher, id, "## Pallets\n\nThey carry boxes.").value();
    }

    private static StoredFile picture(String name, String digit) {
        return new StoredFile(new FileId(digit.repeat(64)), "image/png", 10, name);
    }

    private Lesson draft() {
        return drafts.findById(lesson).orElseThrow();
    }

    @Test
    void belongToTheCourseAndAreForItsTeachers() {
        var rules = pictures.rules(teacher, lesson);
        assertThat(rules.scope()).isEqualTo(FileScope.course(course));
        assertThat(rules.accept("image/svg+xml")).isTrue();
        assertThat(rules.accept("application/pdf")).isFalse();
        for (Actor other : new Actor[] {
            people.teacher().actor(), people.student().actor(), people.auditor().actor()
        }) {
            assertThatThrownBy(() -> pictures.rules(other, lesson)).isInstanceOf(Problem.class);
        }
    }

    @Test
    void areKnownByTheirNamesAndTellingItTwiceChangesNothing() {
        pictures.kept(teacher, lesson, picture("one.png", "a"));
        long revision = draft().revision();
        pictures.kept(teacher, lesson, picture("one.png", "a"));
        assertThat(draft().revision()).isEqualTo(revision);
        assertThat(draft().pictureList().file("one.png")).isEqualTo("a".repeat(64));
    }

    @Test
    void manyAtOnceAreAllThere() throws InterruptedException {
        Thread[] all = new Thread[5];
        for (int i = 0; i < all.length; i++) {
            String digit = Integer.toString(i);
            all[i] = Thread.startVirtualThread(() -> pictures.kept(teacher, lesson, picture(digit + ".png", digit)));
        }
        for (Thread one : all) {
            one.join();
        }
        assertThat(draft().pictureList().all()).hasSize(5);
    }
}
