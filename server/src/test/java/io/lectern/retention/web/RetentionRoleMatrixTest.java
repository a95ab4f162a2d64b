package io.lectern.retention.web;

import static io.lectern.accounts.Role.ADMINISTRATOR;
import static io.lectern.accounts.Role.AUDITOR;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import io.lectern.accounts.testing.RoleMatrix;
import io.lectern.kernel.Ids;
import io.lectern.store.testing.OnPostgres;
import java.util.List;
import org.springframework.http.MediaType;

@OnPostgres
class RetentionRoleMatrixTest extends RoleMatrix {

    private static final String RULES = """
            {"classMonths":12,"examFileMonths":null,"signInMonths":3,"graceDays":14,"revision":-1}""";

    @Override
    protected List<Action> actions() {
        return List.of(
                action("see how long things are kept", () -> get("/api/retention"), ADMINISTRATOR, AUDITOR),
                action(
                        "see what will be deleted",
                        () -> get("/api/retention/deletions/" + Ids.next() + "/items"),
                        ADMINISTRATOR,
                        AUDITOR),
                action(
                        "change the rules",
                        () -> put("/api/retention/rules")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(RULES),
                        ADMINISTRATOR),
                action(
                        "put a deletion off",
                        () -> post("/api/retention/deletions/" + Ids.next() + "/postponement"),
                        ADMINISTRATOR));
    }
}
