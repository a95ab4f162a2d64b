package io.lectern.accounts.web;

import io.lectern.accounts.Actor;
import io.lectern.accounts.internal.Account;
import io.lectern.accounts.internal.Client;
import io.lectern.accounts.internal.SessionActor;
import io.lectern.accounts.internal.Sessions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Begins and ends the session of a browser, and tells Spring Security whose it is. */
@Component
class BrowserSessions implements SecurityContextRepository {

    private final Sessions sessions;

    BrowserSessions(Sessions sessions) {
        this.sessions = sessions;
    }

    /** Signs this browser in, in a new session: nothing of an older one, not even its id, lives on. */
    void begin(Account account, Client client, HttpServletRequest request) {
        end(request);
        HttpSession session = request.getSession(true);
        session.setAttribute(Sessions.PERSON, account.id().toString());
        session.setAttribute(Sessions.ACTOR, SessionActor.write(account.actor()));
        session.setAttribute(Sessions.DEVICE, client.device());
        session.setAttribute(Sessions.AREA, client.area());
    }

    void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            String id = session.getId();
            Actor actor = actorOf(request);
            session.invalidate();
            if (actor != null) {
                sessions.announceEnd(actor.id(), id);
            }
        }
        SecurityContextHolder.clearContext();
    }

    /** The id of this browser's session, empty without one. */
    static String idOf(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? "" : session.getId();
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        Actor actor = actorOf(holder.getRequest());
        return actor == null
                ? SecurityContextHolder.createEmptyContext()
                : new SecurityContextImpl(new SignedIn(actor, idOf(holder.getRequest())));
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        // A session begins and ends above and nowhere else.
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return actorOf(request) != null;
    }

    private static @Nullable Actor actorOf(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object text = session == null ? null : session.getAttribute(Sessions.ACTOR);
        return text instanceof String actor ? SessionActor.read(actor) : null;
    }
}
