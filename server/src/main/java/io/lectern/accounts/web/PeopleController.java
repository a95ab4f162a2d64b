package io.lectern.accounts.web;

import io.lectern.accounts.Actor;
import io.lectern.accounts.Role;
import io.lectern.accounts.internal.Account;
import io.lectern.accounts.internal.AccountState;
import io.lectern.accounts.internal.Invitations;
import io.lectern.accounts.internal.ManagePeople;
import io.lectern.accounts.internal.PasswordReset;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

/** The people of the academy, for its administrators. */
@RestController
@RequestMapping("/api/people")
class PeopleController {

    private final ManagePeople people;
    private final Invitations invitations;
    private final PasswordReset passwordReset;

    PeopleController(ManagePeople people, Invitations invitations, PasswordReset passwordReset) {
        this.people = people;
        this.invitations = invitations;
        this.passwordReset = passwordReset;
    }

    record PeoplePage(List<PersonView> items, @Nullable String next, long total) {}

    record Invitation(
            @NotNull String name,
            @NotNull String email,
            @NotNull Set<Role> roles,
            @NotNull String language) {}

    record Roles(@NotNull Set<Role> roles) {}

    @Operation(operationId = "listPeople")
    @GetMapping
    PeoplePage search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam @Nullable Role role,
            @RequestParam @Nullable AccountState state,
            @RequestParam(defaultValue = "") String cursor,
            @RequestParam(defaultValue = "50") int limit,
            Actor by) {
        ManagePeople.Page page = people.search(new ManagePeople.Search(q, role, state, cursor, limit), by);
        return new PeoplePage(page.items().stream().map(PersonView::of).toList(), page.next(), page.total());
    }

    @Operation(operationId = "getPerson")
    @GetMapping("/{id}")
    PersonView get(@PathVariable UUID id, Actor by) {
        return PersonView.of(people.get(id, by));
    }

    @Operation(operationId = "invitePerson")
    @PostMapping("/invitations")
    @ResponseStatus(HttpStatus.CREATED)
    PersonView invite(@Valid @RequestBody Invitation body, Actor by) {
        Account invited = invitations.invite(body.name(), body.email(), body.roles(), body.language(), by);
        return PersonView.of(people.get(invited.id(), by));
    }

    @Operation(operationId = "invitePersonAgain")
    @PostMapping("/{id}/invitation")
    PersonView inviteAgain(@PathVariable UUID id, Actor by) {
        invitations.sendAgain(id, by);
        return PersonView.of(people.get(id, by));
    }

    @Operation(operationId = "withdrawInvitation")
    @DeleteMapping("/{id}/invitation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdrawInvitation(@PathVariable UUID id, Actor by) {
        invitations.withdraw(id, by);
    }

    @Operation(operationId = "changeRoles")
    @PutMapping("/{id}/roles")
    PersonView changeRoles(@PathVariable UUID id, @Valid @RequestBody Roles body, Actor by) {
        return PersonView.of(people.changeRoles(id, body.roles(), by));
    }

    @Operation(operationId = "disablePerson")
    @PostMapping("/{id}/disabling")
    PersonView disable(@PathVariable UUID id, Actor by) {
        return PersonView.of(people.disable(id, by));
    }

    @Operation(operationId = "enablePerson")
    @DeleteMapping("/{id}/disabling")
    PersonView enable(@PathVariable UUID id, Actor by) {
        return PersonView.of(people.enable(id, by));
    }

    @Operation(operationId = "sendPasswordReset")
    @PostMapping("/{id}/password-reset")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void sendPasswordReset(@PathVariable UUID id, Actor by) {
        passwordReset.send(id, by);
    }

    /** Erases the person's account for good. */
    @Operation(operationId = "erasePerson")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void erase(@PathVariable UUID id, Actor by) {
        people.erase(id, by);
    }
}
