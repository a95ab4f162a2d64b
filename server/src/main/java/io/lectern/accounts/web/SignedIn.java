package io.lectern.accounts.web;

import io.lectern.accounts.Actor;
import io.lectern.accounts.SignedInBrowser;
import io.lectern.accounts.internal.Sessions;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** The signed-in person as Spring Security sees them. */
final class SignedIn extends AbstractAuthenticationToken implements SignedInBrowser {

    private static final long serialVersionUID = 1;

    private final Actor actor;
    private final String session;

    /** @param session id of the session, a secret */
    SignedIn(Actor actor, String session) {
        super(List.copyOf(actor.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList()));
        this.actor = actor;
        this.session = session;
        super.setAuthenticated(true);
    }

    @Override
    public Actor actor() {
        return actor;
    }

    @Override
    public String browser() {
        return Sessions.publicId(session);
    }

    @Override
    public Actor getPrincipal() {
        return actor;
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return actor.userId().toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn signedIn && actor.equals(signedIn.actor) && session.equals(signedIn.session);
    }

    @Override
    public int hashCode() {
        return actor.hashCode();
    }
}
