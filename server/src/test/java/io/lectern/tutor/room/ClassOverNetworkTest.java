package io.lectern.tutor.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.accounts.testing.SignedInPerson;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.liveclass.ClassKind;
import io.lectern.liveclass.ClassState;
import io.lectern.liveclass.ClassSummary;
import io.lectern.liveclass.Classes;
import io.lectern.liveclass.internal.ClassDesk;
import io.lectern.liveclass.protocol.ClientMessage;
import io.lectern.liveclass.protocol.ServerMessage;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Classes over real WebSockets; every message is held against the contract by {@link ClassTab}. */
@OnNetwork
class ClassOverNetworkTest {

    @Autowired
    private TestPeople people;

    @Autowired
    private ClassDesk desk;

    @Autowired
    private Classes classes;

    @Autowired
    private RoomStage stage;

    @Autowired
    private RoomArchive archive;

    @LocalServerPort
    private int port;

    private SignedInPerson learner() {
        SignedInPerson learner = people.student();
        FakeSchool.enrol(learner.id());
        return learner;
    }

    private ClassSummary privateClass(SignedInPerson learner) {
        return open(learner, ClassKind.PRIVATE);
    }

    private ClassSummary groupClass() {
        SignedInPerson teacher = people.teacher();
        FakeSchool.employ(teacher.id());
        return open(teacher, ClassKind.GROUP);
    }

    private ClassSummary open(SignedInPerson by, ClassKind kind) {
        return desk.open(
                by.actor(),
                new ClassDesk.Wish(
                        FakeSchool.PLAN.lesson(),
                        kind,
                        null,
                        "noor",
                        null,
                        UUID.randomUUID().toString()));
    }

    private ClassTab enter(ClassSummary liveClass, SignedInPerson person) {
        return ClassTab.enter(port, liveClass.id().value(), person);
    }

    @Test
    void teachesALessonFromWelcomeToSummary() {
        SignedInPerson anna = learner();
        ClassSummary liveClass = privateClass(anna);
        ClassTab tab = enter(liveClass, anna);
        var welcome = tab.next(ServerMessage.Welcome.class);
        assertThat(welcome.you().userId()).isEqualTo(anna.actor().userId());
        tab.next(ServerMessage.BeatStarts.class, b -> b.index() == 1);
        tab.send(new ClientMessage.Ask(UUID.randomUUID(), "What is stock?"));
        tab.next(ServerMessage.Hush.class);
        tab.next(ServerMessage.Thinking.class);
        assertThat(tab.next(ServerMessage.AnswerPart.class).caption()).isEqualTo("Stock is goods.");
        assertThat(tab.next(ServerMessage.AnswerPart.class).last()).isTrue();
        assertThat(tab.next(ServerMessage.BeatStarts.class).beat().role()).isEqualTo("aside");
        var check = tab.next(ServerMessage.Check.class);
        tab.send(new ClientMessage.Choose(check.checkId(), 1, List.of(ScriptedLesson.WRONG)));
        assertThat(tab.next(ServerMessage.Verdict.class).again()).isTrue();
        tab.next(ServerMessage.Check.class, c -> c.attempt() == 2);
        tab.send(new ClientMessage.Choose(check.checkId(), 2, List.of(ScriptedLesson.RIGHT)));
        assertThat(tab.next(ServerMessage.Verdict.class).correct()).isTrue();
        var summary = tab.next(ServerMessage.Ended.class).summary();
        assertThat(summary.asked()).hasSize(1);
        assertThat(summary.checks())
                .singleElement()
                .satisfies(c -> assertThat(c.attempts()).isEqualTo(2));
        awaitEnd(liveClass);
        assertThat(FakeSchool.SEEN).contains(anna.id());
        var replay = archive.replay(liveClass.id(), anna.actor());
        assertThat(replay.messages().stream().filter(ServerMessage.BeatStarts.class::isInstance))
                .isNotEmpty()
                .allSatisfy(
                        m -> assertThat(((ServerMessage.BeatStarts) m).clip()).isNotNull());
        tab.leave();
    }

    private void awaitEnd(ClassSummary liveClass) {
        for (int i = 0; i < 100; i++) {
            if (classes.find(liveClass.id()).orElseThrow().state() == ClassState.ENDED) {
                return;
            }
            pause(50);
        }
        throw new AssertionError("the class does not end");
    }

    @Test
    void keepsTwoLearnersOnOneClock() {
        ClassSummary liveClass = groupClass();
        ClassTab first = enter(liveClass, learner());
        first.next(ServerMessage.BeatStarts.class, b -> b.index() == 1);
        ClassTab second = enter(liveClass, learner());
        var welcome = second.next(ServerMessage.Welcome.class);
        assertThat(welcome.stage().beat()).isNotNull();
        var hers = first.next(ServerMessage.BeatStarts.class, b -> b.index() == 2);
        var his = second.next(ServerMessage.BeatStarts.class, b -> b.index() == 2);
        assertThat(his.startAt()).isEqualTo(hers.startAt());
        first.leave();
        second.leave();
    }

    @Test
    void goesOnAtTheSameBeatWhenTheRoomIsOpenedAgain() {
        SignedInPerson anna = learner();
        ClassSummary liveClass = privateClass(anna);
        ClassTab tab = enter(liveClass, anna);
        var beat = tab.next(ServerMessage.BeatStarts.class, b -> b.index() == 2);
        stage.quitRooms();
        tab.leave();
        pause(200);
        ClassTab again = enter(liveClass, anna);
        assertThat(again.next(ServerMessage.Welcome.class).stage().beat())
                .isNotNull()
                .satisfies(b -> assertThat(b.beat().id()).isEqualTo(beat.beat().id()));
        again.leave();
    }

    @Test
    void countsSomebodyWithFiveTabsOnce() {
        ClassSummary liveClass = groupClass();
        SignedInPerson anna = learner();
        for (int i = 0; i < 5; i++) {
            enter(liveClass, anna).next(ServerMessage.Welcome.class);
        }
        ClassTab other = enter(liveClass, learner());
        assertThat(other.next(ServerMessage.Welcome.class).present()).isEqualTo(2);
    }

    @Test
    void saysWhoCameAndWent() {
        ClassSummary liveClass = groupClass();
        ClassTab anna = enter(liveClass, learner());
        anna.next(ServerMessage.Welcome.class);
        SignedInPerson omar = learner();
        ClassTab his = enter(liveClass, omar);
        anna.next(
                ServerMessage.Presence.class,
                p -> p.joined().stream()
                        .anyMatch(j -> j.userId().equals(omar.actor().userId())));
        his.leave();
        anna.next(
                ServerMessage.Presence.class,
                p -> p.left().contains(omar.actor().userId()));
    }

    @Test
    void repeatsAChatLineOnlyOnce() {
        ClassSummary liveClass = groupClass();
        ClassTab anna = enter(liveClass, learner());
        ClassTab omar = enter(liveClass, learner());
        anna.next(ServerMessage.Welcome.class);
        omar.next(ServerMessage.Welcome.class);
        var line = new ClientMessage.Chat(UUID.randomUUID(), "Good morning");
        anna.send(line);
        anna.send(line);
        anna.send(new ClientMessage.Hand(true));
        omar.next(ServerMessage.Hand.class);
        assertThat(omar.seen().stream().filter(ServerMessage.Chat.class::isInstance))
                .hasSize(1);
    }

    @Test
    void answersNonsenseWithAWordAndGoesOn() {
        SignedInPerson anna = learner();
        ClassTab tab = enter(privateClass(anna), anna);
        tab.next(ServerMessage.Welcome.class);
        for (String nonsense : List.of(
                "", "{", "[]", "null", "{\"type\":\"dance\"}", "{\"type\":\"ask\"}", "{\"type\":\"ping\",\"t\":{}}")) {
            tab.sendText(nonsense);
            assertThat(tab.next(ServerMessage.Refused.class).slug()).isEqualTo("class-bad-message");
        }
        tab.sendText(
                "{\"type\":\"ask\",\"id\":\"" + UUID.randomUUID() + "\",\"text\":\"" + "word ".repeat(50_000) + "\"}");
        assertThat(tab.next(ServerMessage.Refused.class).slug()).isEqualTo("class-message-too-long");
        UUID id = UUID.randomUUID();
        tab.sendText("{\"type\":\"ask\",\"id\":\"" + id + "\",\"text\":\"" + "word ".repeat(1000) + "\"}");
        assertThat(tab.next(ServerMessage.Refused.class)).satisfies(refused -> {
            assertThat(refused.slug()).isEqualTo("question-too-long");
            assertThat(refused.about()).isEqualTo(id);
        });
        tab.send(new ClientMessage.Ping(7));
        assertThat(tab.next(ServerMessage.Pong.class).t()).isEqualTo(7);
    }

    @Test
    void slowsDownWhoSendsTooMuch() {
        SignedInPerson anna = learner();
        ClassTab tab = enter(privateClass(anna), anna);
        tab.next(ServerMessage.Welcome.class);
        for (int i = 0; i < 200; i++) {
            tab.send(new ClientMessage.Ping(i));
        }
        assertThat(tab.next(ServerMessage.Refused.class).slug()).isEqualTo("class-too-many-messages");
    }

    @Test
    void refusesWhoHasNoBusinessHere() {
        SignedInPerson anna = learner();
        ClassSummary hers = privateClass(anna);
        for (SignedInPerson stranger : List.of(learner(), people.teacher(), people.administrator(), people.auditor())) {
            ClassTab tab = enter(hers, stranger);
            assertThat(tab.next(ServerMessage.Refused.class).slug()).isEqualTo("not-found");
            assertThat(tab.closeCode()).isEqualTo(4403);
        }
        ClassTab notEnrolled = enter(groupClass(), people.student());
        assertThat(notEnrolled.next(ServerMessage.Refused.class).slug()).isEqualTo("not-found");
    }

    @Test
    void letsAnAuditorWatchAndNothingElse() {
        ClassTab tab = enter(groupClass(), people.auditor());
        assertThat(tab.next(ServerMessage.Welcome.class).you().part()).isEqualTo("OBSERVER");
        tab.send(new ClientMessage.Ask(UUID.randomUUID(), "May I?"));
        assertThat(tab.next(ServerMessage.Refused.class).slug()).isEqualTo("forbidden");
    }

    @Test
    void opensNoSocketForStrangersAndOtherSites() {
        SignedInPerson anna = learner();
        UUID liveClass = privateClass(anna).id().value();
        assertThatThrownBy(() -> ClassTab.connect(port, liveClass, "lectern=none", "http://localhost:" + port))
                .hasMessageContaining("WebSocketHandshakeException");
        assertThatThrownBy(() -> ClassTab.connect(port, liveClass, anna.cookies(), "https://elsewhere.example"))
                .hasMessageContaining("WebSocketHandshakeException");
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
