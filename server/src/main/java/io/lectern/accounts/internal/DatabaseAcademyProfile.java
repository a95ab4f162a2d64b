package io.lectern.accounts.internal;

import io.lectern.accounts.Academy;
import io.lectern.accounts.AcademyProfile;
import java.net.URI;
import org.springframework.stereotype.Component;

@Component
class DatabaseAcademyProfile implements AcademyProfile {

    private final Academies academies;
    private final AccountsSettings settings;

    DatabaseAcademyProfile(Academies academies, AccountsSettings settings) {
        this.academies = academies;
        this.settings = settings;
    }

    @Override
    public Academy academy() {
        return academies.current().academy();
    }

    @Override
    public URI address(String path) {
        String base = settings.publicUrl().toString();
        return URI.create((base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path);
    }
}
