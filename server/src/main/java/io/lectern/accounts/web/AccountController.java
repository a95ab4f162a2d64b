package io.lectern.accounts.web;

import io.lectern.accounts.Actor;
import io.lectern.accounts.internal.Account;
import io.lectern.accounts.internal.Numerals;
import io.lectern.accounts.internal.OwnAccount;
import io.lectern.accounts.internal.Preferences;
import io.lectern.accounts.internal.Sessions.Browser;
import io.lectern.accounts.internal.SignInRecord;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A person's own account. */
@RestController
@RequestMapping("/api/account")
class AccountController {

    private final OwnAccount ownAccount;
    private final BrowserSessions sessions;

    AccountController(OwnAccount ownAccount, BrowserSessions sessions) {
        this.ownAccount = ownAccount;
        this.sessions = sessions;
    }

    record Details(
            @NotNull String name,
            @NotNull String language,
            @NotNull String timeZone,
            @NotNull Numerals numerals) {}

    record NewPassword(@NotNull String present, @NotNull String password) {
        @Override
        public String toString() {
            return "NewPassword[...]";
        }
    }

    record Confirmation(@NotNull String password) {
        @Override
        public String toString() {
            return "Confirmation[...]";
        }
    }

    record BrowserList(List<Browser> items) {}

    record SignInView(Instant at, SignInRecord.Outcome outcome, String device, String area) {}

    record SignInList(List<SignInView> items) {}

    @Operation(operationId = "getAccount")
    @GetMapping
    UserView account(Actor by) {
        return UserView.of(ownAccount.of(by));
    }

    @Operation(operationId = "changeAccount")
    @PutMapping
    UserView change(@Valid @RequestBody Details details, Actor by) {
        var preferences = Preferences.checked(details.language(), details.timeZone(), details.numerals());
        Account changed = ownAccount.change(details.name(), preferences, by);
        return UserView.of(changed);
    }

    @Operation(operationId = "changePassword")
    @PutMapping("/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changePassword(@Valid @RequestBody NewPassword body, Actor by, HttpServletRequest request) {
        ownAccount.changePassword(
                body.present(), body.password(), BrowserSessions.idOf(request), Clients.of(request), by);
    }

    @Operation(operationId = "listBrowsers")
    @GetMapping("/sessions")
    BrowserList browsers(Actor by, HttpServletRequest request) {
        return new BrowserList(ownAccount.browsers(BrowserSessions.idOf(request), by));
    }

    @Operation(operationId = "signOutBrowser")
    @DeleteMapping("/sessions/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signOut(@PathVariable String id, Actor by) {
        ownAccount.signOut(id, by);
    }

    /** Signs out everywhere; with {@code keepThis=true} everywhere else. */
    @Operation(operationId = "signOutEverywhere")
    @DeleteMapping("/sessions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signOutEverywhere(
            @RequestParam(defaultValue = "false") boolean keepThis, Actor by, HttpServletRequest request) {
        ownAccount.signOutElsewhere(BrowserSessions.idOf(request), by);
        if (!keepThis) {
            sessions.end(request);
        }
    }

    @Operation(operationId = "listSignIns")
    @GetMapping("/sign-ins")
    SignInList signIns(Actor by) {
        return new SignInList(ownAccount.signIns(by).stream()
                .map(r -> new SignInView(r.at(), r.outcome(), r.device(), r.area()))
                .toList());
    }

    /** Erases the account for good. */
    @Operation(operationId = "eraseAccount")
    @PostMapping("/erasure")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void erase(@Valid @RequestBody Confirmation body, Actor by, HttpServletRequest request) {
        ownAccount.erase(body.password(), Clients.of(request), by);
        sessions.end(request);
    }
}
