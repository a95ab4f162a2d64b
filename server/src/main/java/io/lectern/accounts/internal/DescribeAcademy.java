package io.lectern.accounts.internal;

import io.lectern.accounts.Academy;
import io.lectern.accounts.Actor;
import io.lectern.kernel.GeneralProblem;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says what the academy is called, how it looks, which languages it speaks. */
@Component
public class DescribeAcademy {

    private final Academies academies;
    private final AcademyLogos logos;

    DescribeAcademy(Academies academies, AcademyLogos logos) {
        this.academies = academies;
        this.logos = logos;
    }

    /** @param logo a new picture in Base64, null to keep the present one @param removeLogo whether to have none */
    public record Description(
            String name,
            @Nullable String logo,
            boolean removeLogo,
            @Nullable String brand,
            @Nullable String accent,
            String defaultLanguage,
            List<String> languages,
            String timeZone) {}

    @Transactional
    public Academy describe(Description description, Actor by) {
        AccountPolicy.requireMayDescribeAcademy(by);
        AcademyRecord present = academies.current();
        AcademyLogo picture = description.logo() == null ? null : AcademyLogo.of(description.logo());
        AcademyRecord next = present.described(new Academy(
                description.name(),
                picture == null ? keptLogo(description, present) : picture.path(),
                description.brand(),
                description.accent(),
                description.defaultLanguage(),
                description.languages(),
                description.timeZone()));
        if (picture != null) {
            logos.save(picture);
        }
        return academies.save(next).academy();
    }

    private static @Nullable String keptLogo(Description description, AcademyRecord present) {
        return description.removeLogo() ? null : present.logo();
    }

    /** A logo; anybody may see it. */
    public AcademyLogo logo(UUID id) {
        return logos.findById(id).orElseThrow(() -> new GeneralProblem.NotFound("logo"));
    }
}
