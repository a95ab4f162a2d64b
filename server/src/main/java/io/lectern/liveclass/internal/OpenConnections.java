package io.lectern.liveclass.internal;

import io.lectern.accounts.SignedInBrowser;
import io.lectern.accounts.events.AccountDisabled;
import io.lectern.accounts.events.AccountErased;
import io.lectern.accounts.events.SignedOut;
import io.lectern.realtime.Connection;
import io.lectern.realtime.Connection.CloseReason;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** The connections to classes of this node, so that none outlives the session it was opened in. */
@Component
class OpenConnections {

    private final Map<UUID, Connection> connections = new ConcurrentHashMap<>();

    void opened(Connection connection) {
        connections.put(connection.id(), connection);
    }

    void closed(Connection connection) {
        connections.remove(connection.id());
    }

    @EventListener
    void on(SignedOut signedOut) {
        close(browser -> browser.actor().userId().equals(signedOut.userId())
                && signedOut.browsers().contains(browser.browser()));
    }

    @ApplicationModuleListener
    void on(AccountDisabled disabled) {
        closeAllOf(disabled.userId());
    }

    @ApplicationModuleListener
    void on(AccountErased erased) {
        closeAllOf(erased.userId());
    }

    private void closeAllOf(UUID person) {
        close(browser -> browser.actor().userId().equals(person));
    }

    private void close(Predicate<SignedInBrowser> whose) {
        connections.values().stream()
                .filter(connection -> connection.principal() instanceof SignedInBrowser browser && whose.test(browser))
                .forEach(connection -> connection.close(CloseReason.SIGNED_OUT));
    }
}
