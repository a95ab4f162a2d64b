package io.lectern.tutor.room;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.accounts.internal.Account;
import io.lectern.accounts.internal.Accounts;
import io.lectern.accounts.internal.ManagePeople;
import io.lectern.accounts.testing.SignedInPerson;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.liveclass.ClassKind;
import io.lectern.liveclass.ClassSummary;
import io.lectern.liveclass.internal.ClassDesk;
import io.lectern.liveclass.protocol.ClientMessage;
import io.lectern.liveclass.protocol.ServerMessage;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A class is open to a browser only as long as somebody is signed in there. */
@OnNetwork
class ClassSignOutTest {

    private static final int SIGNED_OUT = 4401;

    @Autowired
    private TestPeople people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ManagePeople managePeople;

    @Autowired
    private ClassDesk desk;

    @LocalServerPort
    private int port;

    @Test
    void signingOutEndsTheClassInThatBrowserOnly() throws Exception {
        endsTheClassOnThePhone((atHome, onThePhone) -> delete("/api/session", onThePhone));
    }

    @Test
    void signingOutEverywhereElseEndsTheClassInTheOtherBrowsers() throws Exception {
        endsTheClassOnThePhone((atHome, onThePhone) -> delete("/api/account/sessions?keepThis=true", atHome));
    }

    private interface SignOut {
        void by(SignedInPerson atHome, SignedInPerson onThePhone) throws Exception;
    }

    private void endsTheClassOnThePhone(SignOut signOut) throws Exception {
        Account account = learner();
        SignedInPerson atHome = people.signedIn(account);
        SignedInPerson onThePhone = people.signedIn(account);
        ClassSummary liveClass = privateClass(atHome);
        ClassTab home = enter(liveClass, atHome);
        ClassTab phone = enter(liveClass, onThePhone);

        signOut.by(atHome, onThePhone);

        assertThat(phone.closeCode()).isEqualTo(SIGNED_OUT);
        assertStillThere(home);
    }

    @Test
    void disablingSomebodyEndsTheirClassAndNobodyElses() {
        Account account = learner();
        SignedInPerson disabled = people.signedIn(account);
        SignedInPerson other = people.signedIn(learner());
        ClassTab tab = enter(privateClass(disabled), disabled);
        ClassTab others = enter(privateClass(other), other);

        managePeople.disable(account.id(), people.administrator().actor());

        assertThat(tab.closeCode()).isEqualTo(SIGNED_OUT);
        assertStillThere(others);
    }

    private Account learner() {
        SignedInPerson learner = people.student();
        FakeSchool.enrol(learner.id());
        return accounts.findById(learner.actor().userId()).orElseThrow();
    }

    private ClassSummary privateClass(SignedInPerson learner) {
        String key = UUID.randomUUID().toString();
        return desk.open(
                learner.actor(),
                new ClassDesk.Wish(FakeSchool.PLAN.lesson(), ClassKind.PRIVATE, null, "noor", null, key));
    }

    private ClassTab enter(ClassSummary liveClass, SignedInPerson person) {
        ClassTab tab = ClassTab.enter(port, liveClass.id().value(), person);
        tab.next(ServerMessage.Welcome.class);
        return tab;
    }

    private static void assertStillThere(ClassTab tab) {
        tab.send(new ClientMessage.Ping(7));
        assertThat(tab.next(ServerMessage.Pong.class).t()).isEqualTo(7);
        tab.leave();
    }

    private void delete(String path, SignedInPerson by) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Cookie", by.cookies())
                .header(SignedInPerson.CSRF_HEADER, by.csrf())
                .DELETE()
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            assertThat(http.send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode())
                    .isBetween(200, 299);
        }
    }
}
