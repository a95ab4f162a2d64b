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
import io.lectern.accounts.internal.AccountSearch;
import io.lectern.accounts.internal.AccountState;
import io.lectern.accounts.internal.Accounts;
import io.lectern.accounts.testing.SignedInPerson;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.kernel.Ids;
import io.lectern.store.testing.OnMongo;
import io.lectern.store.testing.OnPostgres;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/** What administrators do with the accounts of others. */
abstract class PeopleContract {

    @OnPostgres
    static class OnPostgresTest extends PeopleContract {}

    @OnMongo
    static class OnMongoTest extends PeopleContract {}

    @Autowired
    MockMvc mvc;

    @Autowired
    TestPeople people;

    @Autowired
    Accounts accounts;

    @Test
    void peopleAreFoundWhateverTheAccentsVowelSignsAndFormsOfTheirLetters() throws Exception {
        String mark = Ids.next().toString().substring(24);
        people.account("أَحْمَد " + mark, Role.TEACHER);
        people.account("Zoë Müller " + mark, Role.STUDENT);
        assertThat(found("احمد " + mark, "")).hasSize(1);
        assertThat(found("ZOE MULLER " + mark, "")).hasSize(1);
        assertThat(found(mark, "")).hasSize(2);
        assertThat(found(mark, "TEACHER")).hasSize(1);
    }

    @Test
    void longListsComeInPagesByName() throws Exception {
        String mark = Ids.next().toString().substring(24);
        for (String name : List.of("Cleo", "Adam", "Dina", "Badr", "Esra")) {
            people.account(name + " " + mark, Role.STUDENT);
        }
        SignedInPerson auditor = people.auditor();
        List<String> names = new ArrayList<>();
        String cursor = "";
        do {
            String page = mvc.perform(get("/api/people")
                            .param("q", mark)
                            .param("limit", "2")
                            .param("cursor", cursor)
                            .with(auditor))
                    .andExpect(jsonPath("$.total").value(5))
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            names.addAll(JsonPath.<List<String>>read(page, "$.items[*].name"));
            cursor = JsonPath.read(page, "$.next");
        } while (cursor != null);
        assertThat(names).extracting(n -> n.substring(0, 4)).containsExactly("Adam", "Badr", "Cleo", "Dina", "Esra");
    }

    @Test
    void aDisabledPersonIsOutAtOnceAndBackWhenEnabled() throws Exception {
        SignedInPerson administrator = people.administrator();
        SignedInPerson person = people.student();
        mvc.perform(post("/api/people/{id}/disabling", person.id().value()).with(administrator))
                .andExpect(jsonPath("$.state").value("DISABLED"));
        mvc.perform(get("/api/session").with(person)).andExpect(status().isUnauthorized());
        signIn(mvc, person.email(), person.password())
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.type").value("/problems/account-disabled"));
        mvc.perform(delete("/api/people/{id}/disabling", person.id().value()).with(administrator))
                .andExpect(jsonPath("$.state").value("ACTIVE"));
        signIn(mvc, person.email(), person.password()).andExpect(status().isOk());
    }

    @Test
    void newRolesCountInSessionsThatAreOpen() throws Exception {
        SignedInPerson person = people.student();
        mvc.perform(get("/api/people").with(person)).andExpect(status().isForbidden());
        mvc.perform(put("/api/people/{id}/roles", person.id().value())
                        .with(people.administrator())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"roles\":[\"STUDENT\",\"AUDITOR\"]}"))
                .andExpect(status().isOk());
        mvc.perform(get("/api/people").with(person)).andExpect(status().isOk());
    }

    @Test
    void theLastAdministratorStays() throws Exception {
        accounts.search(new AccountSearch.Query("", Role.ADMINISTRATOR, AccountState.ACTIVE, "", 1000))
                .forEach(accounts::delete);
        SignedInPerson last = people.administrator();
        String path = "/api/people/" + last.id().value();
        String slug = "/problems/last-administrator";
        mvc.perform(put(path + "/roles")
                        .with(last)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"roles\":[\"TEACHER\"]}"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value(slug));
        mvc.perform(post(path + "/disabling").with(last))
                .andExpect(jsonPath("$.type").value(slug));
        mvc.perform(delete(path).with(last)).andExpect(jsonPath("$.type").value(slug));
        SignedInPerson second = people.administrator();
        mvc.perform(delete(path).with(second)).andExpect(status().isNoContent());
    }

    @Test
    void nobodyHasNoRole() throws Exception {
        Account account = people.account("Sami", Role.STUDENT);
        mvc.perform(put("/api/people/{id}/roles", account.id())
                        .with(people.administrator())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"roles\":[]}"))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.fields[0].field").value("roles"));
    }

    private List<String> found(String text, String role) throws Exception {
        String answer = mvc.perform(
                        get("/api/people").param("q", text).param("role", role).with(people.administrator()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return JsonPath.read(answer, "$.items[*].name");
    }
}
