package io.lectern.accounts.web;

import static io.lectern.accounts.Role.ADMINISTRATOR;
import static io.lectern.accounts.Role.AUDITOR;
import static io.lectern.accounts.Role.STUDENT;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import io.lectern.accounts.Role;
import io.lectern.accounts.testing.RoleMatrix;
import io.lectern.kernel.Ids;
import io.lectern.store.testing.OnPostgres;
import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@OnPostgres
class AccountsRoleMatrixTest extends RoleMatrix {

    @Override
    protected List<Action> actions() {
        return List.of(
                action("see own account", () -> get("/api/account"), Role.values()),
                action("see own sessions", () -> get("/api/account/sessions"), Role.values()),
                action("see own sign-ins", () -> get("/api/account/sign-ins"), Role.values()),
                action("sign out everywhere", () -> delete("/api/account/sessions"), Role.values()),
                action("change own details", () -> json(put("/api/account"), """
                        {"name":"Noor","language":"ar","timeZone":"Asia/Dubai","numerals":"arab"}"""), Role.values()),
                action("list people", () -> get("/api/people"), ADMINISTRATOR, AUDITOR),
                action("see a person", () -> get("/api/people/{id}", somebody()), ADMINISTRATOR, AUDITOR),
                action("invite", () -> json(post("/api/people/invitations"), """
                        {"name":"Laila","email":"%s@example.org","roles":["STUDENT"],"language":"ar"}""".formatted(Ids.next())), ADMINISTRATOR),
                action("change roles", () -> json(put("/api/people/{id}/roles", somebody()), """
                        {"roles":["TEACHER"]}"""), ADMINISTRATOR),
                action("disable", () -> post("/api/people/{id}/disabling", somebody()), ADMINISTRATOR),
                action("enable", () -> delete("/api/people/{id}/disabling", somebody()), ADMINISTRATOR),
                action("send a reset", () -> post("/api/people/{id}/password-reset", somebody()), ADMINISTRATOR),
                action("invite again", () -> post("/api/people/{id}/invitation", somebody()), ADMINISTRATOR),
                action(
                        "withdraw an invitation",
                        () -> delete("/api/people/{id}/invitation", somebody()),
                        ADMINISTRATOR),
                action("erase somebody", () -> delete("/api/people/{id}", somebody()), ADMINISTRATOR),
                action("describe the academy", () -> json(put("/api/academy"), """
                        {"name":"Lectern","logo":null,"removeLogo":false,"brand":null,"accent":null,
                         "defaultLanguage":"en","languages":["en","ar"],"timeZone":"UTC"}"""), ADMINISTRATOR));
    }

    private UUID somebody() {
        return people.account("Somebody", STUDENT).id();
    }

    private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }
}
