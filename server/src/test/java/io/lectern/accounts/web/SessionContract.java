package io.lectern.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.lectern.accounts.Role;
import io.lectern.accounts.internal.Account;
import io.lectern.accounts.internal.Accounts;
import io.lectern.accounts.testing.SignedInPerson;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.store.testing.OnMongo;
import io.lectern.store.testing.OnPostgres;
import io.lectern.store.testing.TestRedis;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.session.data.redis.RedisIndexedSessionRepository;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Signing in and out as a browser does it. */
abstract class SessionContract {

    @OnPostgres
    static class OnPostgresTest extends SessionContract {}

    @OnMongo
    static class OnMongoTest extends SessionContract {}

    @OnPostgres
    @ContextConfiguration(initializers = TestRedis.Sessions.class)
    @EnabledIf("io.lectern.store.testing.TestRedis#isInstalled")
    static class OnRedisTest extends SessionContract {

        @Autowired
        ApplicationContext context;

        @Test
        void theSessionsAreInRedis() {
            assertThat(context.getBeanNamesForType(RedisIndexedSessionRepository.class))
                    .hasSize(1);
        }
    }

    @Autowired
    MockMvc mvc;

    @Autowired
    TestPeople people;

    @Autowired
    Accounts accounts;

    private static final Cookie CSRF = new Cookie("XSRF-TOKEN", "3f0c3a52-6d8e-4b3f-9f0e-0f4f9a1c1a11");

    @Test
    void aNewBrowserGetsACsrfTokenAndIsNotSignedIn() throws Exception {
        mvc.perform(get("/api/session"))
                .andExpect(status().isUnauthorized())
                .andExpect(jsonPath("$.type").value("/problems/not-signed-in"))
                .andExpect(cookie().exists("XSRF-TOKEN"));
    }

    @Test
    void theRightPasswordOpensASessionWhateverTheCaseOfTheAddress() throws Exception {
        Account account = people.account("Huda Salem", Role.TEACHER);
        MvcResult answer = signIn("  " + account.email().toUpperCase(Locale.ROOT) + " ", TestPeople.PASSWORD)
                .andExpect(status().isOk())
                .andExpect(cookie().httpOnly("lectern", true))
                .andExpect(cookie().attribute("lectern", "SameSite", "Lax"))
                .andExpect(cookie().secure("lectern", false))
                .andExpect(jsonPath("$.user.name").value("Huda Salem"))
                .andExpect(jsonPath("$.user.roles[0]").value("TEACHER"))
                .andExpect(jsonPath("$.user.language").value("en"))
                .andExpect(jsonPath("$.user.timeZone").value("Asia/Riyadh"))
                .andExpect(jsonPath("$.user.numerals").value("latn"))
                .andExpect(jsonPath("$.user.passwordHash").doesNotExist())
                .andReturn();
        mvc.perform(get("/api/session").cookie(sessionOf(answer)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.user.id").value(account.id().toString()));
    }

    @Test
    void overHttpsTheCookieIsSecure() throws Exception {
        Account account = people.account("Sami", Role.STUDENT);
        mvc.perform(signInRequest(account.email(), TestPeople.PASSWORD).secure(true))
                .andExpect(status().isOk())
                .andExpect(cookie().secure("lectern", true));
    }

    @Test
    void aSessionThatWasThereBeforeTheSignInIsOfNoUseAfterIt() throws Exception {
        SignedInPerson before = people.student();
        Account account = people.account("Maha", Role.TEACHER);
        MvcResult answer = mvc.perform(signInRequest(account.email(), TestPeople.PASSWORD)
                        .cookie(new Cookie("lectern", before.session()), CSRF))
                .andExpect(status().isOk())
                .andReturn();
        assertThat(sessionOf(answer).getValue()).isNotEqualTo(before.session());
        mvc.perform(get("/api/session").with(before)).andExpect(status().isUnauthorized());
    }

    @Test
    void signingOutEndsTheSessionInTheStore() throws Exception {
        SignedInPerson person = people.student();
        mvc.perform(get("/api/session").with(person)).andExpect(status().isOk());
        mvc.perform(delete("/api/session").with(person)).andExpect(status().isNoContent());
        mvc.perform(get("/api/session").with(person)).andExpect(status().isUnauthorized());
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressAreAnsweredAlike() throws Exception {
        Account account = people.account("Omar", Role.STUDENT);
        String wrong = refusal(account.email(), "not the password");
        String unknown = refusal("nobody-" + account.email(), "not the password");
        assertThat(wrong).isEqualTo(unknown).contains("/problems/invalid-credentials");
    }

    @Test
    void afterFiveWrongPasswordsEvenTheRightOneHasToWait() throws Exception {
        Account account = people.account("Rana", Role.STUDENT);
        for (int i = 0; i < 5; i++) {
            refusal(account.email(), "guess " + i);
        }
        signIn(account.email(), TestPeople.PASSWORD)
                .andExpect(status().isTooManyRequests())
                .andExpect(header().exists("Retry-After"))
                .andExpect(jsonPath("$.type").value("/problems/too-many-attempts"))
                .andExpect(jsonPath("$.retryAfterSeconds").isNumber());
    }

    @Test
    void aBcryptHashFromElsewhereWorksAndIsReplaced() throws Exception {
        Account account = people.account("Faisal", Role.STUDENT);
        accounts.save(account.withPassword("$2a$04$ea7W.8WKjjHKxF2GncAvUuKPhTBcGQfMRgs4uJieUa1Ae6CDih9DK"));
        signIn(account.email(), "from elsewhere").andExpect(status().isOk());
        assertThat(accounts.findById(account.id()).orElseThrow().passwordHash()).startsWith("$argon2id$");
        signIn(account.email(), "from elsewhere").andExpect(status().isOk());
    }

    @Test
    void withoutTheCsrfTokenNothingIsChanged() throws Exception {
        mvc.perform(post("/api/session")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"email\":\"a@example.org\",\"password\":\"b\"}"))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.type").value("/problems/page-too-old"));
    }

    @Test
    void theAcademyIsShownToEverybody() throws Exception {
        mvc.perform(get("/api/academy"))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_JSON))
                .andExpect(jsonPath("$.name").isNotEmpty())
                .andExpect(jsonPath("$.languages").isArray())
                .andExpect(jsonPath("$.demoAccounts").isEmpty())
                .andExpect(jsonPath("$.demoPassword").isEmpty());
    }

    private String refusal(String email, String password) throws Exception {
        return signIn(email, password)
                .andExpect(status().isUnauthorized())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private ResultActions signIn(String email, String password) throws Exception {
        return mvc.perform(signInRequest(email, password));
    }

    private static MockHttpServletRequestBuilder signInRequest(String email, String password) {
        return post("/api/session")
                .cookie(CSRF)
                .header(SignedInPerson.CSRF_HEADER, CSRF.getValue())
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"email\":\"" + email + "\",\"password\":\"" + password + "\"}");
    }

    private static Cookie sessionOf(MvcResult answer) {
        return Objects.requireNonNull(answer.getResponse().getCookie("lectern"));
    }
}
