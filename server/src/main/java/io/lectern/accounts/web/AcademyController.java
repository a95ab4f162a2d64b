package io.lectern.accounts.web;

import io.lectern.accounts.Academy;
import io.lectern.accounts.AccountAdministration;
import io.lectern.accounts.Role;
import io.lectern.accounts.internal.AcademyDoor;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/academy")
class AcademyController {

    private final AcademyDoor door;

    AcademyController(AcademyDoor door) {
        this.door = door;
    }

    record Colours(@Nullable String brand, @Nullable String accent) {}

    record DemoAccount(String name, String email, Role role) {}

    record AcademyView(
            String name,
            @Nullable String logo,
            Colours colours,
            String defaultLanguage,
            List<String> languages,
            String timeZone,
            List<DemoAccount> demoAccounts,
            @Nullable String demoPassword,
            boolean setUpNeeded) {}

    @GetMapping
    AcademyView academy() {
        Academy academy = door.academy();
        List<DemoAccount> demo = door.demoAccounts().stream()
                .map(a -> new DemoAccount(a.name(), a.email(), a.roles().getFirst()))
                .toList();
        return new AcademyView(
                academy.name(),
                academy.logo(),
                new Colours(academy.brand(), academy.accent()),
                academy.defaultLanguage(),
                academy.languages(),
                academy.timeZone(),
                demo,
                demo.isEmpty() ? null : AccountAdministration.DEMO_PASSWORD,
                door.setUpNeeded());
    }
}
