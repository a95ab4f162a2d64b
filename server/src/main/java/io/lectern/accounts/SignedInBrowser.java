package io.lectern.accounts;

import java.security.Principal;

/** One signed-in browser of a person: the principal of its requests and WebSockets. */
public interface SignedInBrowser extends Principal {

    Actor actor();

    /** Names the browser's session without being its secret; {@code SignedOut} tells when it has ended. */
    String browser();
}
