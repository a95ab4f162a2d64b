package io.lectern.accounts.web;

import io.lectern.accounts.internal.SetUp;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The first start of an empty academy. */
@RestController
@RequestMapping("/api/set-up")
class SetUpController {

    private final SetUp setUp;

    SetUpController(SetUp setUp) {
        this.setUp = setUp;
    }

    record Administrator(
            @NotNull String name,
            @NotNull String email,
            @NotNull String password,
            @NotNull String language) {
        @Override
        public String toString() {
            return "Administrator[...]";
        }
    }

    record NewAcademy(
            @NotNull String token,
            @Valid @NotNull AcademyDescription academy,
            @Valid @NotNull Administrator administrator) {
        @Override
        public String toString() {
            return "NewAcademy[...]";
        }
    }

    @Operation(operationId = "openSetUp")
    @PostMapping("/opening")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void open(@Valid @RequestBody LinkOpening body, HttpServletRequest request) {
        setUp.open(body.token(), Clients.of(request));
    }

    /** After this the administrator can sign in. */
    @Operation(operationId = "completeSetUp")
    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void complete(@Valid @RequestBody NewAcademy body, HttpServletRequest request) {
        Administrator first = body.administrator();
        setUp.complete(
                body.token(),
                body.academy().description(),
                new SetUp.FirstAdministrator(first.name(), first.email(), first.password(), first.language()),
                Clients.of(request));
    }
}
