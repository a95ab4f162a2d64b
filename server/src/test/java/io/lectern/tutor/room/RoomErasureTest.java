package io.lectern.tutor.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.accounts.internal.ManagePeople;
import io.lectern.accounts.testing.SignedInPerson;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.liveclass.ClassKind;
import io.lectern.liveclass.ClassSummary;
import io.lectern.liveclass.internal.ClassDesk;
import io.lectern.liveclass.protocol.ClientMessage;
import io.lectern.liveclass.protocol.ServerMessage;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever erases an account erases the person from what classes keep, too. */
@OnNetwork
class RoomErasureTest {

    private static final String QUESTION = "Where do my things wait?";

    @Autowired
    private TestPeople people;

    @Autowired
    private ManagePeople managePeople;

    @Autowired
    private ClassDesk desk;

    @Autowired
    private RoomStage stage;

    @Autowired
    private RoomStates states;

    @Autowired
    private TimelineEvents timeline;

    @Autowired
    private RoomGuests guests;

    @LocalServerPort
    private int port;

    @Test
    void aClassThatIsTaughtForgetsThePersonAndGoesOn() {
        SignedInPerson anna = learner();
        ClassSummary liveClass = groupClass();
        ClassTab others = enter(liveClass, learner());
        askIn(liveClass, anna);

        erase(anna);

        assertForgotten(liveClass, anna);
        others.next(ServerMessage.BeatStarts.class, beat -> beat.index() >= 1);
        others.leave();
        assertForgotten(liveClass, anna);
    }

    @Test
    void aClassThatNobodyIsInForgetsThePerson() {
        SignedInPerson anna = learner();
        ClassSummary liveClass = groupClass();
        askIn(liveClass, anna);
        stage.quitRooms();

        erase(anna);

        assertForgotten(liveClass, anna);
    }

    private SignedInPerson learner() {
        SignedInPerson learner = people.student();
        FakeSchool.enrol(learner.id());
        return learner;
    }

    private ClassSummary groupClass() {
        SignedInPerson teacher = people.teacher();
        FakeSchool.employ(teacher.id());
        String key = UUID.randomUUID().toString();
        return desk.open(
                teacher.actor(),
                new ClassDesk.Wish(FakeSchool.PLAN.lesson(), ClassKind.GROUP, null, "noor", null, key));
    }

    private ClassTab enter(ClassSummary liveClass, SignedInPerson person) {
        ClassTab tab = ClassTab.enter(port, liveClass.id().value(), person);
        tab.next(ServerMessage.Welcome.class);
        return tab;
    }

    /** Asks, hears the answer and leaves; all of that is kept. */
    private void askIn(ClassSummary liveClass, SignedInPerson person) {
        ClassTab tab = enter(liveClass, person);
        tab.send(new ClientMessage.Ask(UUID.randomUUID(), QUESTION));
        tab.next(ServerMessage.AnswerPart.class, ServerMessage.AnswerPart::last);
        tab.leave();
        UUID id = liveClass.id().value();
        await().untilAsserted(() -> {
            assertThat(said(id)).contains(QUESTION);
            assertThat(states.findById(id).orElseThrow().memory().people())
                    .contains(person.id().value());
            assertThat(guests.existsByClassIdAndUserId(id, person.id().value())).isTrue();
        });
    }

    private void erase(SignedInPerson person) {
        managePeople.erase(person.id().value(), people.administrator().actor());
    }

    private void assertForgotten(ClassSummary liveClass, SignedInPerson person) {
        UUID id = liveClass.id().value();
        await().untilAsserted(() -> {
            assertThat(said(id))
                    .doesNotContain(
                            QUESTION,
                            person.id().value().toString(),
                            person.actor().name())
                    .contains("Stock is goods.");
            assertThat(states.findById(id).orElseThrow().memory().people())
                    .doesNotContain(person.id().value());
            assertThat(guests.findByUserId(person.id().value())).isEmpty();
        });
    }

    /** Everything that is kept of what was said. */
    private String said(UUID liveClass) {
        return String.join(
                "\n",
                timeline.findByClassIdOrderByNumber(liveClass).stream()
                        .map(TimelineEvent::message)
                        .toList());
    }
}
