package io.lectern.accounts.web;

import io.lectern.accounts.Role;
import io.lectern.accounts.internal.Account;
import io.lectern.accounts.internal.Invitations;
import io.lectern.accounts.internal.Numerals;
import io.lectern.accounts.internal.Preferences;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The invited person's side of an invitation. The link's secret comes in the body: addresses end up in logs. */
@RestController
@RequestMapping("/api/invitation")
class InvitationController {

    private final Invitations invitations;

    InvitationController(Invitations invitations) {
        this.invitations = invitations;
    }

    record InvitationView(String name, String email, List<Role> roles, String language) {}

    record Acceptance(
            @NotNull String token,
            @NotNull String name,
            @NotNull String password,
            @NotNull String language,
            @NotNull String timeZone,
            @NotNull Numerals numerals) {
        @Override
        public String toString() {
            return "Acceptance[...]";
        }
    }

    @Operation(operationId = "openInvitation")
    @PostMapping("/opening")
    InvitationView open(@Valid @RequestBody LinkOpening body, HttpServletRequest request) {
        Account invited = invitations.open(body.token(), Clients.of(request));
        return new InvitationView(
                invited.name(),
                invited.email(),
                invited.roles(),
                invited.preferences().language());
    }

    /** After this the person can sign in. */
    @Operation(operationId = "acceptInvitation")
    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void accept(@Valid @RequestBody Acceptance body, HttpServletRequest request) {
        var preferences = Preferences.checked(body.language(), body.timeZone(), body.numerals());
        invitations.accept(body.token(), body.name(), body.password(), preferences, Clients.of(request));
    }
}
