package io.lectern.accounts.web;

import io.lectern.accounts.internal.Account;
import io.lectern.accounts.internal.PasswordReset;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A forgotten password. */
@RestController
@RequestMapping("/api/password-reset")
class PasswordResetController {

    private final PasswordReset passwordReset;

    PasswordResetController(PasswordReset passwordReset) {
        this.passwordReset = passwordReset;
    }

    record Request(@NotNull String email) {
        @Override
        public String toString() {
            return "Request[...]";
        }
    }

    record Owner(String name, String email) {}

    record Choice(@NotNull String token, @NotNull String password) {
        @Override
        public String toString() {
            return "Choice[...]";
        }
    }

    /** The answer is the same whether or not anybody has this address. */
    @Operation(operationId = "askForPasswordReset")
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    void ask(@Valid @RequestBody Request body, HttpServletRequest request) {
        passwordReset.ask(body.email(), Clients.of(request));
    }

    @Operation(operationId = "openPasswordReset")
    @PostMapping("/opening")
    Owner open(@Valid @RequestBody LinkOpening body, HttpServletRequest request) {
        Account account = passwordReset.open(body.token(), Clients.of(request));
        return new Owner(account.name(), account.email());
    }

    /** After this the person is signed out everywhere and can sign in with the new password. */
    @Operation(operationId = "choosePassword")
    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void choose(@Valid @RequestBody Choice body, HttpServletRequest request) {
        passwordReset.choose(body.token(), body.password(), Clients.of(request));
    }
}
