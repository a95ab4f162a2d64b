package io.lectern.certificates.web;

import io.lectern.certificates.internal.CertificateRule;
import io.lectern.certificates.internal.Design;
import io.lectern.certificates.internal.EditCertificateRule;
import io.lectern.certificates.internal.Wording;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * The rule of a course.
 *
 * @param course its title
 * @param revision to be sent back with a change
 * @param validityMonths null for ever
 * @param language null for the learner's own
 * @param signature id of a picture
 * @param editable whether the person may change it
 */
record RuleView(
        String course,
        long revision,
        CertificateRule.Mode mode,
        boolean requiresCompletion,
        @Nullable Integer validityMonths,
        Design design,
        @Nullable String language,
        Wording wording,
        @Nullable String signature,
        boolean editable) {

    static RuleView of(EditCertificateRule.Shown shown) {
        CertificateRule rule = shown.rule();
        return new RuleView(
                shown.course().title(),
                rule.revision(),
                rule.mode(),
                rule.requiresCompletion(),
                rule.validityMonths(),
                rule.design(),
                rule.language(),
                rule.wording(),
                rule.signature(),
                shown.editable());
    }

    /** @param revision of the rule that was changed */
    record ChangedRule(
            long revision,
            @NotNull CertificateRule.Mode mode,
            boolean requiresCompletion,
            @Nullable Integer validityMonths,
            @NotNull Design design,
            @Nullable String language,
            @NotNull Wording wording,
            @Nullable String signature) {

        CertificateRule.Change change() {
            return new CertificateRule.Change(
                    mode, requiresCompletion, validityMonths, design, language, wording, signature);
        }
    }
}
