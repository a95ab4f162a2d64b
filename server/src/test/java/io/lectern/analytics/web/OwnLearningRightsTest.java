package io.lectern.analytics.web;

import static io.lectern.accounts.Role.ADMINISTRATOR;
import static io.lectern.accounts.Role.AUDITOR;
import static io.lectern.accounts.Role.STUDENT;
import static io.lectern.accounts.Role.TEACHER;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.lectern.accounts.testing.RoleMatrix;
import io.lectern.store.testing.OnPostgres;
import java.util.List;
import java.util.stream.Stream;

/** Everybody sees their own, and there is no way to name anybody else. */
@OnPostgres
class OwnLearningRightsTest extends RoleMatrix {

    @Override
    protected List<Action> actions() {
        return Stream.of("next-step", "week", "agenda")
                .map(what -> action(
                        "see one's own " + what,
                        () -> get("/api/my/" + what),
                        STUDENT,
                        TEACHER,
                        ADMINISTRATOR,
                        AUDITOR))
                .toList();
    }
}
