package io.lectern.accounts.web;

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

    /** The secret of the person's link, as it would be in the mail. */
    String token(AccountLink.Kind kind, UUID person) {
        AccountLink link = links.findByKindAndPersonIdIn(kind, List.of(person)).getFirst();
        return letters.write(link.id()).orElseThrow().link().getFragment();
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
