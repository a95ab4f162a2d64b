package io.lectern.tutor.room;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.accounts.testing.SignedInPerson;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.liveclass.Attendee;
import io.lectern.liveclass.ClassKind;
import io.lectern.liveclass.ClassSummary;
import io.lectern.liveclass.internal.ClassDesk;
import io.lectern.liveclass.protocol.ClientMessage;
import io.lectern.realtime.SteadyTime;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A server that stops in order keeps its classes first. */
@OnNetwork
class RoomStageTest {

    @Autowired
    private TestPeople people;

    @Autowired
    private ClassDesk desk;

    @Autowired
    private RoomWork work;

    @Autowired
    private SteadyTime time;

    @Autowired
    private RoomStates states;

    @Test
    void hasKeptItsClassesAndLetThemGoWhenItIsClosed() throws InterruptedException {
        var stage = new RoomStage(work, time);
        SignedInPerson learner = people.student();
        FakeSchool.enrol(learner.id());
        ClassSummary liveClass = desk.open(
                learner.actor(),
                new ClassDesk.Wish(
                        FakeSchool.PLAN.lesson(),
                        ClassKind.PRIVATE,
                        null,
                        "noor",
                        null,
                        UUID.randomUUID().toString()));
        var attendee = new Attendee(learner.id(), learner.actor().name(), "en", Attendee.Part.HOST);
        var open = new CountDownLatch(1);
        stage.entered(liveClass, attendee, view -> open.countDown());
        assertThat(open.await(10, TimeUnit.SECONDS)).isTrue();

        stage.received(liveClass.id(), attendee, new ClientMessage.Pause());
        stage.close();

        RoomState kept = states.findById(liveClass.id().value()).orElseThrow();
        assertThat(kept.memory().paused()).isTrue();
        assertThat(kept.node()).isNull();
    }
}
