package io.lectern.accounts.web;

import io.lectern.accounts.Actor;
import io.lectern.accounts.internal.Account;
import io.lectern.accounts.internal.Client;
import io.lectern.accounts.internal.OwnAccount;
import io.lectern.accounts.internal.SignIn;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/session")
class SessionController {

    private final SignIn signIn;
    private final OwnAccount ownAccount;
    private final BrowserSessions sessions;

    SessionController(SignIn signIn, OwnAccount ownAccount, BrowserSessions sessions) {
        this.signIn = signIn;
        this.ownAccount = ownAccount;
        this.sessions = sessions;
    }

    record Credentials(@NotNull String email, @NotNull String password) {
        @Override
        public String toString() {
            return "Credentials[...]";
        }
    }

    record SessionView(UserView user) {}

    @Operation(operationId = "signIn")
    @PostMapping
    SessionView begin(@Valid @RequestBody Credentials credentials, HttpServletRequest request) {
        Client client = Clients.of(request);
        Account account = signIn.signIn(credentials.email(), credentials.password(), client);
        sessions.begin(account, client, request);
        return new SessionView(UserView.of(account));
    }

    @Operation(operationId = "getSession")
    @GetMapping
    SessionView current(Actor by) {
        return new SessionView(UserView.of(ownAccount.of(by)));
    }

    @Operation(operationId = "signOut")
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(HttpServletRequest request) {
        sessions.end(request);
    }
}
