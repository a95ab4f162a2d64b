package io.lectern.certificates.credential;

import io.lectern.accounts.AcademyProfile;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The academy as the one who vouches for credentials: by a name derived from its address (did:web), where its public keys are. */
@Component
class IssuerName {

    private static final List<String> CONTEXTS =
            List.of("https://www.w3.org/ns/did/v1", "https://w3id.org/security/multikey/v1");

    private final AcademyProfile academy;

    IssuerName(AcademyProfile academy) {
        this.academy = academy;
    }

    /** E.g. {@code did:web:academy.example} for https://academy.example. */
    String id() {
        URI address = academy.address("");
        String host = URLEncoder.encode(address.getAuthority(), StandardCharsets.UTF_8);
        return "did:web:" + host + address.getPath().replace('/', ':');
    }

    /** Names one of its keys. */
    String method(String publicKey) {
        return id() + "#" + publicKey;
    }

    /** The document that this name leads to. @param published its public keys */
    Map<String, Object> document(List<String> published) {
        String id = id();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", CONTEXTS);
        document.put("id", id);
        document.put(
                "verificationMethod",
                published.stream().map(key -> method(id, key)).toList());
        document.put("assertionMethod", published.stream().map(this::method).toList());
        return document;
    }

    private Map<String, Object> method(String id, String key) {
        Map<String, Object> method = new LinkedHashMap<>();
        method.put("id", method(key));
        method.put("type", "Multikey");
        method.put("controller", id);
        method.put("publicKeyMultibase", key);
        return method;
    }

    /** How a credential names it. */
    Map<String, Object> profile(String name) {
        Map<String, Object> profile = new LinkedHashMap<>();
        profile.put("id", id());
        profile.put("type", List.of("Profile"));
        profile.put("name", name);
        profile.put("url", academy.address("/").toString());
        return profile;
    }
}
