package io.lectern.accounts.web;

import static io.lectern.accounts.web.MailedLink.json;
import static io.lectern.accounts.web.MailedLink.signIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.lectern.accounts.internal.AccountLink;
import io.lectern.accounts.internal.AccountLinks;
import io.lectern.accounts.testing.SignedInPerson;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.kernel.Ids;
import io.lectern.store.testing.OnMongo;
import io.lectern.store.testing.OnPostgres;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

abstract class PasswordResetContract {

    @OnPostgres
    static class OnPostgresTest extends PasswordResetContract {}

    @OnMongo
    static class OnMongoTest extends PasswordResetContract {}

    @Autowired
    MockMvc mvc;

    @Autowired
    TestPeople people;

    @Autowired
    AccountLinks links;

    @Autowired
    MailedLink mailedLink;

    @Test
    void theMailedLinkChangesThePasswordOnceAndSignsOutEverywhere() throws Exception {
        SignedInPerson person = people.student();
        ask(person.email()).andExpect(status().isAccepted());
        String token =
                mailedLink.token(AccountLink.Kind.PASSWORD_RESET, person.id().value());
        mvc.perform(json(post("/api/password-reset/opening"), "{\"token\":\"" + token + "\"}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.email").value(person.email()));

        choose(token, "dates and cardamom").andExpect(status().isNoContent());

        mvc.perform(get("/api/session").with(person)).andExpect(status().isUnauthorized());
        signIn(mvc, person.email(), person.password()).andExpect(status().isUnauthorized());
        signIn(mvc, person.email(), "dates and cardamom").andExpect(status().isOk());
        choose(token, "dates and saffron").andExpect(status().isGone());
    }

    @Test
    void whoAsksForAnUnknownAddressIsToldTheSame() throws Exception {
        String known = body(ask(people.student().email()));
        String unknown = body(ask(Ids.next() + "@example.org"));
        assertThat(known).isEqualTo(unknown).isEmpty();
    }

    @Test
    void theSecretIsKeptAsAHashOnly() throws Exception {
        SignedInPerson person = people.student();
        ask(person.email());
        String token =
                mailedLink.token(AccountLink.Kind.PASSWORD_RESET, person.id().value());
        AccountLink link = links.findByKindAndPersonIdIn(
                        AccountLink.Kind.PASSWORD_RESET, List.of(person.id().value()))
                .getFirst();
        assertThat(link.tokenHash()).hasSize(64).doesNotContain(token);
    }

    @Test
    void anInvitationLinkChangesNoPassword() throws Exception {
        choose("not-a-token", "dates and cardamom").andExpect(status().isGone());
    }

    @Test
    void theFifthMailWithinTheHourHasToWait() throws Exception {
        String email = people.student().email();
        for (int i = 0; i < 4; i++) {
            ask(email).andExpect(status().isAccepted());
        }
        ask(email)
                .andExpect(status().isTooManyRequests())
                .andExpect(jsonPath("$.retryAfterSeconds").isNumber());
    }

    private ResultActions ask(String email) throws Exception {
        return mvc.perform(json(post("/api/password-reset"), "{\"email\":\"" + email + "\"}")
                .with(request -> {
                    request.setRemoteAddr("2001:db8::" + Integer.toHexString(email.hashCode() & 0xFFFF));
                    return request;
                }));
    }

    private ResultActions choose(String token, String password) throws Exception {
        return mvc.perform(
                json(put("/api/password-reset"), "{\"token\":\"" + token + "\",\"password\":\"" + password + "\"}"));
    }

    private static String body(ResultActions answer) throws Exception {
        return answer.andExpect(status().isAccepted()).andReturn().getResponse().getContentAsString();
    }
}
