package io.lectern.accounts.web;

import io.lectern.accounts.Academy;
import io.lectern.accounts.AccountAdministration;
import io.lectern.accounts.Actor;
import io.lectern.accounts.Role;
import io.lectern.accounts.internal.AcademyDoor;
import io.lectern.accounts.internal.AcademyLogo;
import io.lectern.accounts.internal.DescribeAcademy;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/academy")
class AcademyController {

    private static final CacheControl FOREVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final AcademyDoor door;
    private final DescribeAcademy describeAcademy;

    AcademyController(AcademyDoor door, DescribeAcademy describeAcademy) {
        this.door = door;
        this.describeAcademy = describeAcademy;
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

    @Operation(operationId = "getAcademy")
    @GetMapping
    AcademyView academy() {
        return view(door.academy());
    }

    @Operation(operationId = "describeAcademy")
    @PutMapping
    AcademyView describe(@Valid @RequestBody AcademyDescription body, Actor by) {
        return view(describeAcademy.describe(body.description(), by));
    }

    @Operation(operationId = "getLogo")
    @GetMapping("/logo/{id}")
    ResponseEntity<byte[]> logo(@PathVariable UUID id) {
        AcademyLogo logo = describeAcademy.logo(id);
        return ResponseEntity.ok()
                .cacheControl(FOREVER)
                .contentType(MediaType.parseMediaType(logo.type()))
                .body(logo.bytes());
    }

    private AcademyView view(Academy academy) {
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
