package io.lectern.accounts.testing;

import io.lectern.accounts.Actor;
import io.lectern.accounts.UserId;
import jakarta.servlet.http.Cookie;
import java.util.UUID;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * A person with a session of their own in the store. Use it with MockMvc as {@code get("/api/...").with(teacher)}; over the
 * network send {@link #cookies()} and {@link #csrf()}.
 *
 * @param password with which they could sign in a second time
 * @param session value of the session cookie
 * @param csrf value of the header {@code X-XSRF-TOKEN}
 */
public record SignedInPerson(Actor actor, String email, String password, String session, String csrf)
        implements RequestPostProcessor {

    public static final String CSRF_HEADER = "X-XSRF-TOKEN";
    private static final String SESSION_COOKIE = "lectern";
    private static final String CSRF_COOKIE = "XSRF-TOKEN";

    /** A browser in which nobody is signed in, with a CSRF token. */
    public static RequestPostProcessor nobody() {
        String csrf = UUID.randomUUID().toString();
        return request -> {
            request.setCookies(new Cookie(CSRF_COOKIE, csrf));
            request.addHeader(CSRF_HEADER, csrf);
            return request;
        };
    }

    public UserId id() {
        return actor.id();
    }

    /** Value of the header {@code Cookie}. */
    public String cookies() {
        return SESSION_COOKIE + "=" + session + "; " + CSRF_COOKIE + "=" + csrf;
    }

    @Override
    public MockHttpServletRequest postProcessRequest(MockHttpServletRequest request) {
        request.setCookies(new Cookie(SESSION_COOKIE, session), new Cookie(CSRF_COOKIE, csrf));
        request.addHeader(CSRF_HEADER, csrf);
        return request;
    }
}
