package io.lectern.accounts.web;

import static io.lectern.accounts.web.MailedLink.json;
import static io.lectern.accounts.web.MailedLink.signIn;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.lectern.accounts.internal.Accounts;
import io.lectern.accounts.internal.SetUpLink;
import io.lectern.store.testing.OnMongo;
import io.lectern.store.testing.OnPostgres;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/** The first start of an empty academy. */
abstract class SetUpContract {

    @OnPostgres
    static class OnPostgresTest extends SetUpContract {}

    @OnMongo
    static class OnMongoTest extends SetUpContract {}

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 1, 2, 3};

    @Autowired
    MockMvc mvc;

    @Autowired
    Accounts accounts;

    @Autowired
    SetUpLink link;

    @BeforeEach
    void nobodyIsThere() {
        accounts.deleteAll();
    }

    @Test
    void theLinkFromTheConsoleOpensTheAcademyOnce() throws Exception {
        String token = link.token();
        mvc.perform(get("/api/academy")).andExpect(jsonPath("$.setUpNeeded").value(true));
        mvc.perform(json(post("/api/set-up/opening"), "{\"token\":\"" + token + "\"}"))
                .andExpect(status().isNoContent());

        mvc.perform(json(post("/api/set-up"), setUp(token, "dates and cardamom", "#104060")))
                .andExpect(status().isNoContent());

        String academy = mvc.perform(get("/api/academy"))
                .andExpect(jsonPath("$.setUpNeeded").value(false))
                .andExpect(jsonPath("$.name").value("أكاديمية الخليج"))
                .andExpect(jsonPath("$.colours.brand").value("#104060"))
                .andExpect(jsonPath("$.defaultLanguage").value("ar"))
                .andExpect(jsonPath("$.timeZone").value("Asia/Riyadh"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        mvc.perform(get(JsonPath.<String>read(academy, "$.logo")))
                .andExpect(content().contentType(MediaType.IMAGE_PNG))
                .andExpect(content().bytes(PNG));
        signIn(mvc, "first@example.org", "dates and cardamom")
                .andExpect(jsonPath("$.user.roles[0]").value("ADMINISTRATOR"));
        mvc.perform(json(post("/api/set-up"), setUp(token, "dates and saffron", "#104060")))
                .andExpect(status().isGone());
    }

    @Test
    void withoutTheLinkNothingIsSetUp() throws Exception {
        mvc.perform(json(post("/api/set-up"), setUp("guessed", "dates and cardamom", "#104060")))
                .andExpect(status().isGone());
        mvc.perform(get("/api/academy")).andExpect(jsonPath("$.setUpNeeded").value(true));
    }

    @Test
    void wrongInputLeavesNothingHalfMade() throws Exception {
        String token = link.token();
        mvc.perform(json(post("/api/set-up"), setUp(token, "dates and cardamom", "blue")))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.fields[0].field").value("brand"));
        mvc.perform(json(post("/api/set-up"), setUp(token, "password123", "#104060")))
                .andExpect(jsonPath("$.fields[0].code").value("common"));
        mvc.perform(get("/api/academy")).andExpect(jsonPath("$.setUpNeeded").value(true));
        mvc.perform(json(post("/api/set-up"), setUp(token, "dates and cardamom", "#104060")))
                .andExpect(status().isNoContent());
    }

    private static String setUp(String token, String password, String brand) {
        return """
                {"token":"%s",
                 "academy":{"name":"أكاديمية الخليج","logo":"%s","removeLogo":false,"brand":"%s","accent":null,
                            "defaultLanguage":"ar","languages":["ar","en"],"timeZone":"Asia/Riyadh"},
                 "administrator":{"name":"Salma","email":"first@example.org","password":"%s","language":"ar"}}""".formatted(token, Base64.getEncoder().encodeToString(PNG), brand, password);
    }
}
