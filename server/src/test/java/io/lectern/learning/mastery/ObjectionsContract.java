package io.lectern.learning.mastery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.accounts.Actor;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.courses.CourseId;
import io.lectern.courses.CourseOutlines;
import io.lectern.courses.testing.TestCourses;
import io.lectern.enrolment.internal.Enrol;
import io.lectern.enrolment.internal.ManageLearners;
import io.lectern.kernel.Ids;
import io.lectern.notifications.internal.Mail;
import io.lectern.notifications.internal.Mails;
import io.lectern.store.Turns;
import io.lectern.store.testing.OnMongo;
import io.lectern.store.testing.OnPostgres;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** Objections are answered and announced whatever happens in between: a learner leaves, a server dies. */
abstract class ObjectionsContract {

    @OnPostgres
    static class OnPostgresTest extends ObjectionsContract {}

    @OnMongo
    static class OnMongoTest extends ObjectionsContract {}

    private static final Duration A_WHILE = Duration.ofMinutes(5);

    @Autowired
    TestPeople people;

    @Autowired
    TestCourses make;

    @Autowired
    CourseOutlines outlines;

    @Autowired
    Enrol enrol;

    @Autowired
    ManageLearners learners;

    @Autowired
    HearObjections objections;

    @Autowired
    ReadMastery mastery;

    @Autowired
    EditSkills edit;

    @Autowired
    LearnerMasteries masteries;

    @Autowired
    Mails mails;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Turns turns;

    @Autowired
    Clock clock;

    private Actor teacher = Actor.lectern();
    private Actor student = Actor.lectern();
    private CourseId course = new CourseId(Ids.next());
    private UUID skill = Ids.next();

    @BeforeEach
    void aLearnerInACourse() {
        teacher = people.teacher().actor();
        student = people.student().actor();
        course = make.open(teacher, "Pallets carry boxes.");
        skill = outlines.of(course).orElseThrow().lessons().getFirst().id().value();
        enrol.self(student, course.value());
    }

    private LearnerMastery stored() {
        return masteries
                .findByPersonIdAndCourseId(student.userId(), course.value())
                .orElseThrow();
    }

    private AnnounceObjections announcing(Duration later) {
        return new AnnounceObjections(masteries, events, turns, Clock.offset(clock, later));
    }

    private List<UUID> mailed(Actor person, Mail.News.Kind kind) {
        return mails.findAll().stream()
                .filter(mail -> mail.personId().equals(person.userId()) && mail.news() != null)
                .filter(mail -> Objects.requireNonNull(mail.news()).kind() == kind)
                .map(Mail::id)
                .toList();
    }

    @Test
    void aPastLearnerIsAnsweredAndCountsNoMoreInTheClass() {
        objections.object(student, course.value(), skill, "I was ill.");
        learners.revoke(teacher, course.value(), student.userId());
        enrol.self(people.student().actor(), course.value());
        ReadMastery.OfClass seen = mastery.ofClass(teacher, course.value());
        assertThat(seen.learners())
                .filteredOn(ReadMastery.OfLearner::former)
                .singleElement()
                .satisfies(former -> {
                    assertThat(former.person().id()).isEqualTo(student.id());
                    assertThat(former.estimates().getFirst().objection()).isPresent();
                });
        assertThat(seen.learners()).hasSize(2);
        assertThat(objections.waiting(teacher))
                .singleElement()
                .satisfies(waiting -> assertThat(waiting.open()).isEqualTo(1));
        UUID open = stored().objections().getFirst().id();
        objections.decide(teacher, course.value(), student.userId(), open, true, "Get well.");
        assertThat(objections.waiting(teacher)).isEmpty();
        assertThat(mastery.ofClass(teacher, course.value()).learners()).hasSize(1);
    }

    @Test
    void anObjectionToASkillThatIsGoneIsShownAndAnswered() {
        objections.object(student, course.value(), skill, "I was ill.");
        long edition = edit.ofCourse(teacher, course.value()).skills().edition();
        var other = new Skill(Ids.next(), "Carrying", List.of(), List.of(), List.of());
        edit.save(teacher, course.value(), edition, List.of(other));
        assertThat(objections.waiting(teacher)).hasSize(1);
        assertThat(mastery.ofClass(teacher, course.value()).learners())
                .singleElement()
                .satisfies(learner -> assertThat(learner.waiting())
                        .singleElement()
                        .satisfies(open -> assertThat(open.words()).isEqualTo("I was ill.")));
        UUID open = stored().objections().getFirst().id();
        objections.decide(teacher, course.value(), student.userId(), open, false, "The skill is gone.");
        assertThat(objections.waiting(teacher)).isEmpty();
    }

    @Test
    void whatIsAnnouncedAtOnceIsNotAnnouncedAgain() {
        objections.object(student, course.value(), skill, "I was ill.");
        UUID open = stored().objections().getFirst().id();
        objections.decide(teacher, course.value(), student.userId(), open, false, "");
        assertThat(stored().toAnnounce()).isEmpty();
        assertThat(stored().announceSince()).isNull();
        announcing(A_WHILE).catchUp();
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(mailed(student, Mail.News.Kind.OBJECTION_DECIDED))
                        .hasSize(1));
        assertThat(mailed(teacher, Mail.News.Kind.OBJECTION)).hasSize(1);
    }

    @Test
    void anObjectionThatNobodyHeardOfIsAnnouncedOnce() {
        Announcement raised = Announcement.of(Announcement.Kind.RAISED, "Stock", clock.instant());
        LearnerMastery left = masteries.save(LearnerMastery.empty(student.userId(), course.value())
                .with(Objection.of(skill, "I was ill.", raised.at()))
                .announcing(raised));
        assertThat(masteries.findByAnnounceSinceLessThan(clock.instant().plusSeconds(1)))
                .extracting(LearnerMastery::id)
                .contains(left.id());
        announcing(Duration.ZERO).catchUp();
        assertThat(masteries.findById(left.id()))
                .as("may be about to be announced")
                .contains(left);
        announcing(A_WHILE).catchUp();
        assertThat(stored().announceSince()).isNull();
        // It died later: the event was on its way, and the record did not know it yet.
        masteries.save(stored().announcing(raised));
        announcing(A_WHILE).catchUp();
        await().during(Duration.ofSeconds(1))
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(mailed(teacher, Mail.News.Kind.OBJECTION)).hasSize(1));
    }
}
