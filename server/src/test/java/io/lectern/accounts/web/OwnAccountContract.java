package io.lectern.accounts.web;

import static io.lectern.accounts.web.MailedLink.signIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.lectern.accounts.Role;
import io.lectern.accounts.internal.Account;
import io.lectern.accounts.internal.Accounts;
import io.lectern.accounts.testing.SignedInPerson;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.store.testing.OnMongo;
import io.lectern.store.testing.OnPostgres;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What people do with their own account. */
abstract class OwnAccountContract {

    @OnPostgres
    static class OnPostgresTest extends OwnAccountContract {}

    @OnMongo
    static class OnMongoTest extends OwnAccountContract {}

    @Autowired
    MockMvc mvc;

    @Autowired
    TestPeople people;

    @Autowired
    Accounts accounts;

    @Test
    void changedDetailsAreKnownInEverySession() throws Exception {
        Account account = people.account("Dana", Role.STUDENT);
        SignedInPerson laptop = people.signedIn(account);
        SignedInPerson phone = people.signedIn(account);
        mvc.perform(json(put("/api/account").with(laptop), """
                        {"name":"  Dana   Saleh ","language":"ar","timeZone":"Africa/Cairo","numerals":"arab"}""")).andExpect(status().isOk());
        mvc.perform(get("/api/session").with(phone))
                .andExpect(jsonPath("$.user.name").value("Dana Saleh"))
                .andExpect(jsonPath("$.user.language").value("ar"))
                .andExpect(jsonPath("$.user.timeZone").value("Africa/Cairo"))
                .andExpect(jsonPath("$.user.numerals").value("arab"));
    }

    @Test
    void anUnknownTimeZoneIsRefusedByName() throws Exception {
        mvc.perform(json(put("/api/account").with(people.student()), """
                        {"name":"Dana","language":"ar","timeZone":"Atlantis/Main","numerals":"latn"}"""))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.fields[0].field").value("timeZone"));
    }

    @Test
    void aNewPasswordNeedsTheOldOneAndEndsTheOtherSessions() throws Exception {
        Account account = people.account("Dana", Role.STUDENT);
        SignedInPerson here = people.signedIn(account);
        SignedInPerson there = people.signedIn(account);
        mvc.perform(json(put("/api/account/password").with(here), passwords("not it", "dates and cardamom")))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.fields[0].field").value("present"));
        mvc.perform(json(put("/api/account/password").with(here), passwords(TestPeople.PASSWORD, "dates and cardamom")))
                .andExpect(status().isNoContent());
        mvc.perform(get("/api/session").with(here)).andExpect(status().isOk());
        mvc.perform(get("/api/session").with(there)).andExpect(status().isUnauthorized());
        signIn(mvc, account.email(), "dates and cardamom").andExpect(status().isOk());
    }

    @Test
    void sessionsAreListedWithoutTheirIdsAndEndedOneByOneOrAll() throws Exception {
        Account account = people.account("Dana", Role.STUDENT);
        SignedInPerson here = people.signedIn(account);
        SignedInPerson there = people.signedIn(account);
        SignedInPerson elsewhere = people.signedIn(account);
        SignedInPerson somebodyElse = people.student();
        String list = mvc.perform(get("/api/account/sessions").with(here))
                .andExpect(jsonPath("$.items.length()").value(3))
                .andExpect(jsonPath("$.items[?(@.current == true)].device").value("Test"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        List<String> others = JsonPath.read(list, "$.items[?(@.current == false)].id");
        assertThat(list).doesNotContain(there.session());

        mvc.perform(delete("/api/account/sessions/{id}", others.getFirst()).with(somebodyElse))
                .andExpect(status().isNoContent());
        mvc.perform(get("/api/account/sessions").with(here))
                .andExpect(jsonPath("$.items.length()").value(3));
        mvc.perform(delete("/api/account/sessions/{id}", others.getFirst()).with(here))
                .andExpect(status().isNoContent());
        mvc.perform(get("/api/account/sessions").with(here))
                .andExpect(jsonPath("$.items.length()").value(2));

        mvc.perform(delete("/api/account/sessions").param("keepThis", "true").with(here))
                .andExpect(status().isNoContent());
        mvc.perform(get("/api/session").with(there)).andExpect(status().isUnauthorized());
        mvc.perform(get("/api/session").with(elsewhere)).andExpect(status().isUnauthorized());
        mvc.perform(delete("/api/account/sessions").with(here)).andExpect(status().isNoContent());
        mvc.perform(get("/api/session").with(here)).andExpect(status().isUnauthorized());
        mvc.perform(get("/api/session").with(somebodyElse)).andExpect(status().isOk());
    }

    @Test
    void theOwnerSeesWhoTriedToSignIn() throws Exception {
        Account account = people.account("Dana", Role.STUDENT);
        signIn(mvc, account.email(), "a guess").andExpect(status().isUnauthorized());
        signIn(mvc, account.email(), TestPeople.PASSWORD).andExpect(status().isOk());
        mvc.perform(get("/api/account/sign-ins").with(people.signedIn(account)))
                .andExpect(jsonPath("$.items.length()").value(2))
                .andExpect(jsonPath("$.items[0].outcome").value("SIGNED_IN"))
                .andExpect(jsonPath("$.items[0].area").value(""))
                .andExpect(jsonPath("$.items[1].outcome").value("WRONG_PASSWORD"));
    }

    @Test
    void anErasedAccountIsGoneWithItsSessions() throws Exception {
        SignedInPerson person = people.student();
        mvc.perform(json(post("/api/account/erasure").with(person), "{\"password\":\"" + TestPeople.PASSWORD + "\"}"))
                .andExpect(status().isNoContent());
        assertThat(accounts.findById(person.id().value())).isEmpty();
        mvc.perform(get("/api/session").with(person)).andExpect(status().isUnauthorized());
    }

    private static String passwords(String present, String next) {
        return "{\"present\":\"" + present + "\",\"password\":\"" + next + "\"}";
    }

    private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }
}
