package io.lectern.accounts.internal;

import io.lectern.accounts.Academy;
import io.lectern.accounts.AcademyProfile;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class DatabaseAcademyProfile implements AcademyProfile {

    private final Academies academies;
    private final AcademyLogos logos;
    private final AccountsSettings settings;

    DatabaseAcademyProfile(Academies academies, AcademyLogos logos, AccountsSettings settings) {
        this.academies = academies;
        this.logos = logos;
        this.settings = settings;
    }

    @Override
    public Academy academy() {
        return academies.current().academy();
    }

    @Override
    public Optional<Logo> logo() {
        String path = academies.current().logo();
        return path == null
                ? Optional.empty()
                : logos.findById(UUID.fromString(path.substring(path.lastIndexOf('/') + 1)))
                        .map(logo -> new Logo(logo.type(), logo.bytes()));
    }

    @Override
    public URI address(String path) {
        String base = settings.publicUrl().toString();
        return URI.create((base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path);
    }
}
