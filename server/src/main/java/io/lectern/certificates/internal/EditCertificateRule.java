package io.lectern.certificates.internal;

import io.lectern.accounts.Actor;
import io.lectern.courses.CourseSummary;
import io.lectern.kernel.GeneralProblem;
import io.lectern.media.FileId;
import io.lectern.media.FileScope;
import io.lectern.media.Files;
import io.lectern.media.StoredFile;
import java.io.InputStream;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rule by which a course issues certificates. */
@Component
public class EditCertificateRule {

    /** Kind of the scope that a course's signatures belong to. */
    static final String SIGNATURES = "certificate-signature";

    private static final long LARGEST_SIGNATURE = 500_000;
    private static final Set<String> PICTURES = Set.of("image/png", "image/jpeg");

    private final CertificateRules rules;
    private final CertificatePolicy policy;
    private final Files files;
    private final Clock clock;

    EditCertificateRule(CertificateRules rules, CertificatePolicy policy, Files files, Clock clock) {
        this.rules = rules;
        this.policy = policy;
        this.files = files;
        this.clock = clock;
    }

    /** @param editable whether the person may change it */
    public record Shown(CertificateRule rule, CourseSummary course, boolean editable) {}

    @Transactional(readOnly = true)
    public Shown read(Actor actor, UUID courseId) {
        CourseSummary course = policy.requireMaySee(actor, courseId, "certificate-rule.read");
        return new Shown(rules.of(courseId), course, CertificatePolicy.mayManage(actor, course));
    }

    /** @param revision of the rule that the person has changed @throws GeneralProblem.Conflict when there is a newer one */
    @Transactional
    public Shown change(Actor actor, UUID courseId, long revision, CertificateRule.Change change) {
        CourseSummary course = policy.requireMayManage(actor, courseId, "certificate-rule.change");
        CertificateRule present = rules.of(courseId);
        if (present.revision() != revision) {
            throw new GeneralProblem.Conflict("certificate-rule");
        }
        requirePicture(change.signature());
        try {
            return new Shown(rules.save(present.changed(change, actor.userId(), clock.instant())), course, true);
        } catch (DuplicateKeyException e) {
            throw new GeneralProblem.Conflict("certificate-rule");
        }
    }

    /** The rule as it would be after a change, for looking at it. Nothing is kept. */
    @Transactional(readOnly = true)
    public CertificateRule tried(Actor actor, UUID courseId, CertificateRule.Change change) {
        policy.requireMayManage(actor, courseId, "certificate-rule.change");
        requirePicture(change.signature());
        return rules.of(courseId).changed(change, actor.userId(), clock.instant());
    }

    private void requirePicture(@Nullable String signature) {
        if (signature != null
                && files.describe(new FileId(signature))
                        .filter(file -> PICTURES.contains(file.type()))
                        .isEmpty()) {
            throw notAPicture();
        }
    }

    /** Keeps a picture of a signature; the rule names it only once it is changed to do so. */
    public StoredFile addSignature(Actor actor, UUID courseId, InputStream picture, String name) {
        policy.requireMayManage(actor, courseId, "certificate-rule.change");
        StoredFile stored = files.put(picture, name, LARGEST_SIGNATURE, new FileScope(SIGNATURES, courseId));
        if (!PICTURES.contains(stored.type())) {
            throw notAPicture();
        }
        return stored;
    }

    private static GeneralProblem.Invalid notAPicture() {
        return new GeneralProblem.Invalid("signature", "not-a-picture", "The signature must be a PNG or JPEG picture.");
    }
}
