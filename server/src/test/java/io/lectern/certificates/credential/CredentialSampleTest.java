package io.lectern.certificates.credential;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.accounts.Academy;
import io.lectern.accounts.AcademyProfile;
import io.lectern.certificates.internal.CheckCertificate;
import io.lectern.certificates.internal.SampleCertificates;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The committed sample of credentials is what the server makes; the web's tests verify it with an implementation that is not ours.
 * After a change run this test with {@code -Dcontract.update=true}.
 */
class CredentialSampleTest {

    private static final Path SAMPLE = Path.of("..", "contracts", "credential-sample.json");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A key for samples, known to everybody. */
    private static final SigningKey KEY =
            SigningKey.of(Base64.getEncoder().encodeToString("a key for samples, not a secret!".getBytes()));

    private static final Instant THEN = Instant.parse("2026-11-23T09:30:00Z");

    private final AcademyProfile academy = new AcademyProfile() {
        @Override
        public Academy academy() {
            return new Academy("Qudra Academy", null, null, null, "en", List.of("en", "ar"), "Asia/Riyadh");
        }

        @Override
        public URI address(String path) {
            return URI.create("https://academy.example" + path);
        }
    };
    private final IssuerName issuer = new IssuerName(academy);
    private final BadgeWriter writer = new BadgeWriter(academy, issuer);
    private final DataIntegrity integrity = new DataIntegrity(JSON);

    @Test
    void theSampleIsUpToDate() throws Exception {
        Map<String, Object> sample = new LinkedHashMap<>();
        sample.put("issuer", issuer.document(List.of(KEY.publicKey())));
        sample.put("english", signed(writer.badge(SampleCertificates.english())));
        sample.put("arabic", signed(writer.badge(SampleCertificates.arabic())));
        sample.put("noneRevoked", statusList(List.of()));
        sample.put(
                "englishRevoked",
                statusList(List.of(SampleCertificates.english().statusIndex())));
        JsonNode made = JSON.valueToTree(sample);
        if (Boolean.getBoolean("contract.update")) {
            Files.writeString(SAMPLE, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(made) + "\n");
        }
        JsonNode kept = JSON.readTree(Files.readString(SAMPLE));
        for (String part : List.of("issuer", "english", "arabic")) {
            assertThat(kept.get(part)).isEqualTo(made.get(part));
        }
    }

    @Test
    void anAcademyWithAPortOrAPathHasANameToo() {
        assertThat(issuer.id()).isEqualTo("did:web:academy.example");
        assertThat(nameAt("http://localhost:8080")).isEqualTo("did:web:localhost%3A8080");
        assertThat(nameAt("https://school.example/north/academy")).isEqualTo("did:web:school.example:north:academy");
    }

    @Test
    void aBitIsSetForEachPlace() throws Exception {
        String packed = StatusBits.of(64, List.of(0, 9, 63));
        assertThat(packed).startsWith("u");
        try (var in = new java.util.zip.GZIPInputStream(
                new java.io.ByteArrayInputStream(Base64.getUrlDecoder().decode(packed.substring(1))))) {
            assertThat(in.readAllBytes()).containsExactly(0x80, 0x40, 0, 0, 0, 0, 0, 1);
        }
    }

    @Test
    void theSecretIsNeverShown() {
        assertThat(KEY.toString()).isEqualTo("SigningKey[" + KEY.publicKey() + "]");
        assertThat(new CredentialSettings("c2VjcmV0").toString()).doesNotContain("c2VjcmV0");
        assertThat(new SigningKeyRecord(SigningKeyRecord.ID, null, "c2VjcmV0", THEN).toString())
                .doesNotContain("c2VjcmV0");
    }

    private String nameAt(String address) {
        return new IssuerName(new AcademyProfile() {
                    @Override
                    public Academy academy() {
                        return academy.academy();
                    }

                    @Override
                    public URI address(String path) {
                        return URI.create(address + path);
                    }
                })
                .id();
    }

    private Map<String, Object> statusList(List<Integer> ended) {
        return signed(writer.statusList(1, new CheckCertificate.StatusList(131_072, ended), THEN));
    }

    private Map<String, Object> signed(Map<String, Object> document) {
        return integrity.signed(document, KEY, issuer.method(KEY.publicKey()), THEN);
    }
}
