package io.lectern.accounts.web;

import io.lectern.accounts.internal.DescribeAcademy;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator says about the academy.
 *
 * @param logo a new picture in Base64, absent to keep the present one
 */
record AcademyDescription(
        @NotNull String name,
        @Nullable String logo,
        boolean removeLogo,
        @Nullable String brand,
        @Nullable String accent,
        @NotNull String defaultLanguage,
        @NotNull List<String> languages,
        @NotNull String timeZone) {

    DescribeAcademy.Description description() {
        return new DescribeAcademy.Description(
                name, logo, removeLogo, brand, accent, defaultLanguage, languages, timeZone);
    }
}
