package io.lectern.courses.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.accounts.Actor;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.courses.CourseId;
import io.lectern.courses.testing.TestCourses;
import io.lectern.kernel.Problem;
import io.lectern.media.FileScope;
import io.lectern.media.StoredFile;
import io.lectern.store.testing.OnPostgres;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnPostgres
class LessonDocumentsTest {

    @Autowired
    TestPeople people;

    @Autowired
    TestCourses courses;

    @Autowired
    LessonDocuments uploads;

    @Autowired
    TestDocuments documents;

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

    @Test
    void belongToTheCourseAndAreForItsTeachers() {
        var rules = uploads.rules(teacher, lesson);
        assertThat(rules.scope()).isEqualTo(FileScope.course(course));
        assertThat(rules.accept("application/pdf")).isTrue();
        assertThat(rules.accept("video/mp4")).isFalse();
        Actor student = people.student().actor();
        assertThatThrownBy(() -> uploads.rules(student, lesson)).isInstanceOf(Problem.class);
    }

    @Test
    void areKnownByTheirNamesOnce() {
        StoredFile stored = documents.pdf(new CourseId(course));
        uploads.kept(teacher, lesson, stored);
        long revision = drafts.findById(lesson).orElseThrow().revision();
        uploads.kept(teacher, lesson, stored);
        Lesson draft = drafts.findById(lesson).orElseThrow();
        assertThat(draft.revision()).isEqualTo(revision);
        assertThat(draft.pictureList().file("handbook.pdf"))
                .isEqualTo(stored.id().value());
    }
}
