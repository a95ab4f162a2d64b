package io.lectern.accounts.web;

import static io.lectern.accounts.web.MailedLink.json;
import static io.lectern.accounts.web.MailedLink.signIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.lectern.accounts.internal.AccountLink;
import io.lectern.accounts.internal.AccountLinks;
import io.lectern.accounts.internal.Accounts;
import io.lectern.accounts.testing.SignedInPerson;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.kernel.Ids;
import io.lectern.store.testing.OnMongo;
import io.lectern.store.testing.OnPostgres;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

abstract class InvitationContract {

    @OnPostgres
    static class OnPostgresTest extends InvitationContract {}

    @OnMongo
    static class OnMongoTest extends InvitationContract {}

    private static final String PASSWORD = "dates and cardamom";

    @Autowired
    MockMvc mvc;

    @Autowired
    TestPeople people;

    @Autowired
    Accounts accounts;

    @Autowired
    AccountLinks links;

    @Autowired
    MailedLink mailedLink;

    @Test
    void theInvitedPersonChoosesAPasswordAndSignsIn() throws Exception {
        String email = Ids.next() + "@example.org";
        UUID id = invite(people.administrator(), email);
        String token = mailedLink.token(AccountLink.Kind.INVITATION, id);
        mvc.perform(json(post("/api/invitation/opening"), "{\"token\":\"" + token + "\"}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.email").value(email))
                .andExpect(jsonPath("$.roles[0]").value("TEACHER"))
                .andExpect(jsonPath("$.language").value("ar"));

        mvc.perform(json(post("/api/invitation"), acceptance(token, PASSWORD))).andExpect(status().isNoContent());

        signIn(mvc, email, PASSWORD)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.user.name").value("Laila Haddad"))
                .andExpect(jsonPath("$.user.timeZone").value("Asia/Muscat"))
                .andExpect(jsonPath("$.user.numerals").value("arab"));
        mvc.perform(json(post("/api/invitation"), acceptance(token, "another password of hers")))
                .andExpect(status().isGone())
                .andExpect(jsonPath("$.type").value("/problems/link-not-valid"));
    }

    @Test
    void beforeAcceptingNobodyCanSignIn() throws Exception {
        String email = Ids.next() + "@example.org";
        invite(people.administrator(), email);
        signIn(mvc, email, "").andExpect(status().isUnauthorized());
        signIn(mvc, email, PASSWORD).andExpect(status().isUnauthorized());
    }

    @Test
    void aWeakPasswordIsRefusedAndTheLinkStaysGood() throws Exception {
        UUID id = invite(people.administrator(), Ids.next() + "@example.org");
        String token = mailedLink.token(AccountLink.Kind.INVITATION, id);
        mvc.perform(json(post("/api/invitation"), acceptance(token, "short")))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.fields[0].field").value("password"))
                .andExpect(jsonPath("$.fields[0].code").value("short"));
        mvc.perform(json(post("/api/invitation"), acceptance(token, PASSWORD))).andExpect(status().isNoContent());
    }

    @Test
    void sentAgainTheOldLinkIsOfNoUse() throws Exception {
        SignedInPerson administrator = people.administrator();
        UUID id = invite(administrator, Ids.next() + "@example.org");
        String old = mailedLink.token(AccountLink.Kind.INVITATION, id);
        mvc.perform(post("/api/people/{id}/invitation", id).with(administrator)).andExpect(status().isOk());
        mvc.perform(json(post("/api/invitation/opening"), "{\"token\":\"" + old + "\"}"))
                .andExpect(status().isGone());
        String fresh = mailedLink.token(AccountLink.Kind.INVITATION, id);
        mvc.perform(json(post("/api/invitation/opening"), "{\"token\":\"" + fresh + "\"}"))
                .andExpect(status().isOk());
    }

    @Test
    void withdrawnThereIsNoAccountAndNoLink() throws Exception {
        SignedInPerson administrator = people.administrator();
        UUID id = invite(administrator, Ids.next() + "@example.org");
        mvc.perform(delete("/api/people/{id}/invitation", id).with(administrator))
                .andExpect(status().isNoContent());
        assertThat(accounts.findById(id)).isEmpty();
        assertThat(links.findByKindAndPersonIdIn(AccountLink.Kind.INVITATION, List.of(id)))
                .isEmpty();
    }

    @Test
    void anAddressThatSomebodyHasIsNotInvitedAgain() throws Exception {
        SignedInPerson administrator = people.administrator();
        mvc.perform(post("/api/people/invitations")
                        .with(administrator)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(invitation(administrator.email().toUpperCase(Locale.ROOT))))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("/problems/email-taken"));
    }

    private UUID invite(SignedInPerson administrator, String email) throws Exception {
        String answer = mvc.perform(post("/api/people/invitations")
                        .with(administrator)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(invitation(email)))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.state").value("INVITED"))
                .andExpect(jsonPath("$.invitedUntil").isNotEmpty())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return UUID.fromString(JsonPath.read(answer, "$.id"));
    }

    private static String invitation(String email) {
        return "{\"name\":\"Laila\",\"email\":\"" + email + "\",\"roles\":[\"TEACHER\"],\"language\":\"ar\"}";
    }

    private static String acceptance(String token, String password) {
        return """
                {"token":"%s","name":"Laila Haddad","password":"%s","language":"ar","timeZone":"Asia/Muscat",
                 "numerals":"arab"}""".formatted(token, password);
    }
}
