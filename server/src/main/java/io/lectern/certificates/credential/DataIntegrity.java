package io.lectern.certificates.credential;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.canon.RdfCanon;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Signs linked data by the W3C's Data Integrity with the suite eddsa-rdfc-2022. The same document, key and time give the same
 * signature.
 */
@Component
class DataIntegrity {

    private static final String HASH = "SHA-256";

    private final JsonMapper json;
    private final BundledContexts contexts = new BundledContexts();

    DataIntegrity(JsonMapper json) {
        this.json = json;
    }

    /** The document with a proof. @param method names the key in the issuer's document */
    Map<String, Object> signed(Map<String, Object> document, SigningKey key, String method, Instant created) {
        Map<String, Object> proof = new LinkedHashMap<>();
        proof.put("type", "DataIntegrityProof");
        proof.put("cryptosuite", "eddsa-rdfc-2022");
        proof.put("created", created.truncatedTo(ChronoUnit.SECONDS).toString());
        proof.put("verificationMethod", method);
        proof.put("proofPurpose", "assertionMethod");

        Map<String, Object> options = new LinkedHashMap<>(proof);
        options.put("@context", Objects.requireNonNull(document.get("@context")));
        byte[] message = concatenated(hash(canonical(options)), hash(canonical(document)));
        proof.put("proofValue", Multibase.of(key.sign(message)));

        Map<String, Object> signed = new LinkedHashMap<>(document);
        signed.put("proof", proof);
        return signed;
    }

    /** What the document says, written in the one way that is agreed on. */
    private String canonical(Map<String, Object> document) {
        try {
            var canon = RdfCanon.create(HASH);
            JsonLd.toRdf(JsonDocument.of(new StringReader(json.writeValueAsString(document))))
                    .loader(contexts)
                    .provide(canon);
            var text = new StringWriter();
            canon.provide(new NQuadsWriter(text));
            return text.toString();
        } catch (JsonLdError | RdfConsumerException e) {
            throw new IllegalStateException("a credential that is no linked data", e);
        }
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance(HASH).digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] concatenated(byte[] first, byte[] second) {
        byte[] both = new byte[first.length + second.length];
        System.arraycopy(first, 0, both, 0, first.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
