package io.lectern.courses.internal;

import static io.lectern.courses.testing.SampleDocuments.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.accounts.Actor;
import io.lectern.accounts.Person;
import io.lectern.accounts.Role;
import io.lectern.accounts.UserId;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.courses.CourseId;
import io.lectern.courses.CourseProblem;
import io.lectern.courses.testing.SampleDocuments;
import io.lectern.courses.testing.TestCourses;
import io.lectern.kernel.GeneralProblem;
import io.lectern.kernel.Ids;
import io.lectern.media.FileId;
import io.lectern.media.FileProblem;
import io.lectern.media.internal.OpenFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class CourseSettingsContract {

    @Autowired
    TestPeople people;

    @Autowired
    TestCourses make;

    @Autowired
    Courses courses;

    @Autowired
    FormerAddresses former;

    @Autowired
    LessonDrafts drafts;

    @Autowired
    CourseSettings settings;

    @Autowired
    CreateCourse create;

    @Autowired
    EditCourse edit;

    @Autowired
    BrowseCourses browse;

    @Autowired
    OpenFile openFile;

    private final String name = "harbour " + Ids.next();
    private final String address = name.replace(' ', '-');
    private Actor teacher = new Actor(Ids.next(), "T", "en", Set.of(Role.TEACHER));
    private UUID course = Ids.next();

    @BeforeEach
    void aCourse() {
        teacher = people.teacher().actor();
        course = make.draft(teacher).value();
    }

    private Course now() {
        return courses.findById(course).orElseThrow();
    }

    @Test
    void anAddressThatACourseOnceHadStillLeadsToIt() {
        String old = now().slug();

        Course moved = settings.move(teacher, course, now().revision(), "Harbour " + name.substring(8));

        assertThat(moved.slug()).isEqualTo(address);
        assertThat(browse.course(teacher, old).course().id()).isEqualTo(course);
        assertThat(browse.course(teacher, address).course().id()).isEqualTo(course);
        assertThat(former.findBySlug(old)).isPresent();
        assertThat(settings.move(teacher, course, now().revision(), old).slug()).isEqualTo(old);
        assertThat(browse.course(teacher, address).course().id()).isEqualTo(course);
    }

    @Test
    void noCourseTakesAnAddressThatAnotherHasOrHad() {
        String old = now().slug();
        settings.move(teacher, course, now().revision(), address);
        UUID other = make.draft(teacher).value();
        long revision = courses.findById(other).orElseThrow().revision();

        for (String taken : new String[] {old, address}) {
            assertThatThrownBy(() -> settings.move(teacher, other, revision, taken))
                    .isInstanceOf(CourseProblem.SlugTaken.class);
            assertThatThrownBy(() -> create.create(teacher, "Any", "", "en", taken))
                    .isInstanceOf(CourseProblem.SlugTaken.class);
        }
        assertThat(create.create(teacher, name, "", "en", null).slug()).isEqualTo(address + "-2");
    }

    @Test
    void everybodyWhoSeesTheCourseSeesItsPicture() throws IOException {
        Course covered =
                settings.cover(teacher, course, "c.png", new ByteArrayInputStream(SampleDocuments.png(course)));
        String file = String.valueOf(covered.cover());
        Actor student = people.student().actor();

        assertThatThrownBy(() -> openFile.open(student, file)).isInstanceOf(FileProblem.Gone.class);
        make.lesson(teacher, new CourseId(course), "Words.");
        edit.publish(teacher, course);
        assertThat(openFile.open(student, file).file().id()).isEqualTo(new FileId(file));

        assertThat(settings.uncover(teacher, course).cover()).isNull();
        assertThatThrownBy(() -> openFile.open(student, file)).isInstanceOf(FileProblem.Gone.class);
    }

    @Test
    void aPictureIsAPicture() {
        assertThatThrownBy(() -> settings.cover(teacher, course, "c.png", new ByteArrayInputStream(text("words"))))
                .isInstanceOf(CourseProblem.DocumentUnknown.class);
        assertThat(now().cover()).isNull();
    }

    @Test
    void teachersAreFoundByName() {
        String who = "Zahra " + Ids.next();
        UUID wanted = people.account(who, Role.TEACHER).id();
        people.account(who, Role.STUDENT);

        assertThat(settings.teachersNamed(teacher, course, who.substring(3)))
                .extracting(Person::id)
                .extracting(UserId::value)
                .containsExactly(wanted);
        assertThatThrownBy(() -> settings.teachersNamed(people.student().actor(), course, who))
                .isInstanceOf(GeneralProblem.class);
    }

    @Test
    void aDraftThatNobodyHasSeenCanBeDeleted() {
        settings.move(teacher, course, now().revision(), address);

        settings.delete(teacher, course);

        assertThat(courses.findById(course)).isEmpty();
        assertThat(former.findAll()).noneMatch(a -> a.courseId().equals(course));
    }

    @Test
    void aCourseThatLearnersMayHaveBegunCannot() {
        make.lesson(teacher, new CourseId(course), "Words.");

        assertThatThrownBy(() -> settings.delete(teacher, course)).isInstanceOf(CourseProblem.CourseIsPublished.class);
        assertThat(drafts.factsOf(Set.of(course))).hasSize(1);
    }

    @Test
    void formerAddressesGoWithTheirCourse() {
        FormerAddress kept = former.save(FormerAddress.of("kept-" + address, Ids.next()));
        FormerAddress gone = former.save(FormerAddress.of("gone-" + address, course));
        former.deleteByCourseId(course);
        assertThat(former.findBySlug(gone.slug())).isEmpty();
        assertThat(former.findBySlug(kept.slug())).contains(kept);
    }
}
