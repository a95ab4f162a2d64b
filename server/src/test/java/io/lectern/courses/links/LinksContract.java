package io.lectern.courses.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.accounts.AcademyProfile;
import io.lectern.accounts.Actor;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.courses.CourseId;
import io.lectern.courses.LessonId;
import io.lectern.courses.internal.Lesson;
import io.lectern.courses.internal.LessonDrafts;
import io.lectern.courses.internal.PublishLesson;
import io.lectern.courses.links.CheckedLink.State;
import io.lectern.courses.links.outside.Finding;
import io.lectern.courses.links.outside.Finding.Reason;
import io.lectern.courses.links.outside.LinkLook;
import io.lectern.courses.links.outside.OutsideWeb;
import io.lectern.courses.links.testing.FakeWeb;
import io.lectern.courses.testing.TestCourses;
import io.lectern.kernel.Ids;
import io.lectern.kernel.Problem;
import io.lectern.store.testing.OnMongo;
import io.lectern.store.testing.OnPostgres;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Limit;

/** The links of lessons, from the text to the word to their teachers. Links of other tests may be due as well. */
abstract class LinksContract {

    @OnPostgres
    static class OnPostgresTest extends LinksContract {}

    @OnMongo
    static class OnMongoTest extends LinksContract {}

    private static final Duration SPACING = Duration.ofMillis(150);

    @Autowired
    TestPeople people;

    @Autowired
    TestCourses make;

    @Autowired
    LessonDrafts drafts;

    @Autowired
    PublishLesson publish;

    @Autowired
    CheckedLinks links;

    @Autowired
    LinkUses uses;

    @Autowired
    TellBroken tell;

    @Autowired
    ReadLinks read;

    @Autowired
    ReplaceLink replace;

    @Autowired
    AcademyProfile academy;

    @Autowired
    Clock clock;

    private final FakeWeb web = FakeWeb.started();
    private Actor teacher = Actor.lectern();
    private CourseId course = new CourseId(Ids.next());

    @BeforeEach
    void aCourse() {
        teacher = people.teacher().actor();
        course = make.draft(teacher);
    }

    @AfterEach
    void closed() {
        web.close();
    }

    private static String film() {
        String id = Ids.next().toString().replace("-", "").substring(21);
        return "https://www.youtube.com/watch?v=" + id;
    }

    private void round(Duration later) throws Exception {
        Clock then = Clock.offset(clock, later);
        try (var outside = new OutsideWeb(FakeWeb.REACH, "Lectern-Test", Duration.ofSeconds(2))) {
            var look = new LinkLook(outside, web.services(), URI.create("https://academy.example/"), then);
            var round = new LinkRound(links, look, academy, SPACING, then);
            boolean done = false;
            while (!done) {
                done = round.lookAtDue();
            }
        }
    }

    private CheckedLink checked(String address) {
        return links.findByAddressIn(List.of(address)).getFirst();
    }

    @Test
    void lessonsSayWhatTheyLinkTo() {
        String one = film();
        String other = film();
        LessonId lesson = make.lesson(teacher, course, "![A](" + one + ")\n\n::: tip\n![B](" + other + ")\n:::\n");
        Lesson draft = drafts.findById(lesson.value()).orElseThrow();
        assertThat(draft.links()).containsExactly(one, other);
        assertThat(draft.publishedLinks()).containsExactly(one, other);
        make.lesson(teacher, course, "No link.");

        replace.replace(teacher, lesson.value(), one, "youtu.be/zZ3-xY_9kLm?si=1");
        assertThat(drafts.linkingOf(course.value())).singleElement().satisfies(found -> {
            assertThat(found.id()).isEqualTo(lesson.value());
            assertThat(found.links()).containsExactly("https://www.youtube.com/watch?v=zZ3-xY_9kLm", other);
            assertThat(found.publishedLinks()).containsExactly(one, other);
            assertThat(found.all()).hasSize(3);
        });
        assertThat(drafts.linkingAfter(null, 1000)).anyMatch(found -> found.id().equals(lesson.value()));
        assertThat(drafts.linkingAfter(lesson.value(), 1000))
                .noneMatch(found -> found.id().equals(lesson.value()));

        publish.publish(
                teacher,
                lesson.value(),
                drafts.findById(lesson.value()).orElseThrow().revision());
        assertThat(drafts.linkingOf(course.value()).getFirst().publishedLinks()).doesNotContain(one);
    }

    @Test
    void isLookedAtEachNightAndBrokenOnlyWhenThatIsSure() throws Exception {
        String gone = film();
        String silent = film();
        String busy = "https://vimeo.com/" + (Ids.next().getLeastSignificantBits() & 0xFFFFFFF);
        make.lesson(teacher, course, "![A](" + gone + ")\n\n![B](" + silent + ")\n\n![C](" + busy + ")");
        web.answers(gone, 200);
        web.answers(silent, 500);
        web.answers(busy, 429, "Retry-After", "7200");
        uses.gather();
        assertThat(checked(gone).state()).isEqualTo(State.UNKNOWN);

        round(Duration.ZERO);
        assertThat(checked(gone).state()).isEqualTo(State.OK);
        assertThat(checked(silent).state()).isEqualTo(State.UNKNOWN);
        assertThat(checked(busy).lookedAt()).isNull();
        assertThat(checked(busy).dueAt()).isAfter(clock.instant().plus(Duration.ofMinutes(110)));
        var times = web.asked().stream()
                .filter(a -> !a.what().equals(busy))
                .map(FakeWeb.Asked::nanos)
                .toList();
        assertThat(times.get(1) - times.get(0)).isGreaterThanOrEqualTo(SPACING.toNanos() - 1_000_000);

        web.answers(gone, 404);
        round(Duration.ofDays(2));
        assertThat(checked(gone).state()).isEqualTo(State.BROKEN);
        assertThat(checked(gone).reason()).isEqualTo(Reason.GONE);
        assertThat(checked(silent).state()).isEqualTo(State.BROKEN);
        assertThat(links.findByStateAndTold(State.BROKEN, false))
                .extracting(CheckedLink::address)
                .contains(gone, silent);

        tell.tell();
        assertThat(checked(gone).told()).isTrue();
        assertThat(uses.coursesWith(Set.of(gone, silent))).containsEntry(course.value(), 2);
        assertThat(read.ofTeacher(teacher)).singleElement().satisfies(broken -> {
            assertThat(broken.courseId()).isEqualTo(course.value());
            assertThat(broken.links()).isEqualTo(2);
        });
        assertThat(read.ofTeacher(people.teacher().actor())).isEmpty();
        assertThat(read.ofCourse(teacher, course.value()))
                .extracting(
                        shown -> shown.address().url(),
                        shown ->
                                shown.checked() == null ? null : shown.checked().state())
                .first()
                .satisfies(first -> assertThat(first.toList()).contains(State.BROKEN));
    }

    @Test
    void nothingIsNotedWithoutTheNetwork() throws Exception {
        String film = film();
        make.lesson(teacher, course, "![A](" + film + ")");
        uses.gather();
        web.close();
        round(Duration.ZERO);
        assertThat(checked(film).failingSince()).isNull();
        assertThat(checked(film).lookedAt()).isNull();
        assertThat(checked(film).dueAt()).isAfter(clock.instant().plus(Duration.ofMinutes(50)));
    }

    @Test
    void aFlawedLinkIsShownAndNotLookedAt() {
        String channel = "https://www.youtube.com/@a" + Ids.next();
        make.lesson(teacher, course, "![A](" + channel + ")");
        uses.gather();
        assertThat(links.findByAddressIn(List.of(channel))).isEmpty();
        assertThat(read.ofCourse(teacher, course.value())).singleElement().satisfies(shown -> {
            assertThat(shown.title()).isEqualTo("A");
            assertThat(shown.address().flaw()).isNotNull();
            assertThat(shown.published()).isTrue();
        });
    }

    @Test
    void whatNoLessonShowsIsForgottenAfterAWhile() {
        Instant longAgo = clock.instant().minus(Duration.ofDays(31));
        CheckedLink old = links.save(CheckedLink.of(film(), longAgo));
        assertThat(links.findByUsedAtLessThan(clock.instant().minus(Duration.ofDays(30)), Limit.of(100)))
                .contains(old);
        uses.gather();
        assertThat(links.findById(old.id())).isEmpty();
    }

    @Test
    void isLookedAtAgainWhenATeacherAsks() {
        String film = film();
        make.lesson(teacher, course, "![A](" + film + ")");
        uses.gather();
        Instant hourAgo = clock.instant().minusSeconds(3600);
        links.save(checked(film).looked(new Finding.Fine(), hourAgo, hourAgo.plus(Duration.ofDays(1))));
        read.lookAgain(teacher, course.value());
        assertThat(links.findByDueAtLessThanEqualOrderByDueAtAsc(clock.instant(), Limit.of(100)))
                .extracting(CheckedLink::address)
                .contains(film);
    }

    @Test
    void isForThoseWhoWriteTheCourse() {
        String film = film();
        LessonId lesson = make.lesson(teacher, course, "![A](" + film + ")");
        for (Actor other : List.of(people.student().actor(), people.teacher().actor())) {
            assertThatThrownBy(() -> read.ofCourse(other, course.value())).isInstanceOf(Problem.class);
            assertThatThrownBy(() -> read.lookAgain(other, course.value())).isInstanceOf(Problem.class);
            assertThatThrownBy(() -> replace.replace(other, lesson.value(), film, film()))
                    .isInstanceOf(Problem.class);
        }
        Actor auditor = people.auditor().actor();
        assertThat(read.ofCourse(auditor, course.value())).hasSize(1);
        assertThatThrownBy(() -> read.lookAgain(auditor, course.value())).isInstanceOf(Problem.class);
    }

    @Test
    void isReplacedByAnAddressThatLeadsSomewhere() {
        String film = film();
        LessonId lesson = make.lesson(teacher, course, "![A](" + film + ")");
        assertThatThrownBy(() -> replace.replace(teacher, lesson.value(), film, "https://www.youtube.com/@somebody"))
                .isInstanceOf(LinkProblem.Flawed.class);
        assertThatThrownBy(() -> replace.replace(teacher, lesson.value(), film(), film()))
                .isInstanceOf(LinkProblem.NotShown.class);
    }
}
