package io.lectern.operations.doctor;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Certifier.io, when certificates go there: searched for one credential, which changes nothing. */
final class CertifierCheck {

    private static final String NAME = "Certifier";
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private CertifierCheck() {}

    static Finding of(Environment environment) {
        String token = environment.get("LECTERN_CERTIFIER_TOKEN", "");
        String group = environment.get("LECTERN_CERTIFIER_GROUP", "");
        if (token.isEmpty() && group.isEmpty()) {
            return Finding.builtIn(NAME, "not used: certificates are issued here alone");
        }
        if (token.isEmpty() || group.isEmpty()) {
            return Finding.missing(NAME, "LECTERN_CERTIFIER_TOKEN and LECTERN_CERTIFIER_GROUP are needed both");
        }
        String url = environment.get("LECTERN_CERTIFIER_URL", "https://api.certifier.io/v1");
        String shown = Address.withoutSecrets(url);
        try (HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/credentials/search"))
                    .timeout(PATIENCE)
                    .header("Authorization", "Bearer " + token)
                    .header("Certifier-Version", "2022-10-26")
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString("{\"limit\":1}"))
                    .build();
            return finding(http.send(request, HttpResponse.BodyHandlers.discarding()), shown);
        } catch (IOException | IllegalArgumentException e) {
            return Finding.missing(NAME, shown + " does not answer");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Finding.missing(NAME, shown + " was not waited for");
        }
    }

    private static Finding finding(HttpResponse<Void> answer, String shown) {
        return switch (answer.statusCode()) {
            case 200 -> Finding.ok(NAME, shown);
            case 401, 403 -> Finding.missing(NAME, shown + " does not accept LECTERN_CERTIFIER_TOKEN");
            default -> Finding.missing(NAME, shown + " answers with status " + answer.statusCode());
        };
    }
}
