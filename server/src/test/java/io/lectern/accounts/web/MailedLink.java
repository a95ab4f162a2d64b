package io.lectern.accounts.web;

import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.lectern.accounts.AccountLetters;
import io.lectern.accounts.internal.AccountLink;
import io.lectern.accounts.internal.AccountLinks;
import io.lectern.accounts.testing.SignedInPerson;
import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What tests of links and sign-in do before anybody is signed in. */
@Component
class MailedLink {

    private final AccountLetters letters;
    private final AccountLinks links;

    MailedLink(AccountLetters letters, AccountLinks links) {
        this.letters = letters;
        this.links = links;
    }

    /** The secret of the person's link, as it would be in a second mail: the first one has been written, and writes no other. */
    String token(AccountLink.Kind kind, UUID person) {
        UUID link = link(kind, person).id();
        await().until(() -> written(link(kind, person)));
        return letters.write(link).orElseThrow().link().getFragment();
    }

    private AccountLink link(AccountLink.Kind kind, UUID person) {
        return links.findByKindAndPersonIdIn(kind, List.of(person)).getFirst();
    }

    /** Whether a mail with a secret has been made of it: a new link has version 0, each mail gives it another secret. */
    private static boolean written(AccountLink link) {
        Long version = link.version();
        return version != null && version > 0;
    }

    static ResultActions signIn(MockMvc mvc, String email, String password) throws Exception {
        return mvc.perform(
                json(post("/api/session"), "{\"email\":\"" + email + "\",\"password\":\"" + password + "\"}"));
    }

    /** A request with a body, from a browser in which nobody is signed in. */
    static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body) {
        return request.with(SignedInPerson.nobody())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }
}
