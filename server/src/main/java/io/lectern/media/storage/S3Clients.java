package io.lectern.media.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

/** Connections to services that speak S3, and what their refusals mean here. */
final class S3Clients {

    private S3Clients() {}

    static S3Client of(StoreAddress.S3 address, Map<String, String> environment, Patience patience) {
        S3ClientBuilder builder = S3Client.builder()
                .region(Region.of(region(address, environment)))
                .credentialsProvider(credentials(address.keys(), environment))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .overrideConfiguration(calls -> calls.retryStrategy(retry -> retry.maxAttempts(patience.tries())))
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(patience.connecting())
                        .socketTimeout(patience.answering()));
        if (address.endpoint() != null) {
            builder.endpointOverride(address.endpoint()).forcePathStyle(true);
        }
        return builder.build();
    }

    private static String region(StoreAddress.S3 address, Map<String, String> environment) {
        if (address.region() != null) {
            return address.region();
        }
        return Optional.ofNullable(environment.get("AWS_REGION"))
                .or(() -> Optional.ofNullable(address.endpoint()).map(_ -> "us-east-1"))
                .orElseThrow(() -> new IllegalArgumentException(
                        "say in which region the bucket is: s3://bucket?region=eu-central-1, or AWS_REGION"));
    }

    /** With the usual names, everything counts that Amazon's own tools look at, a role of this machine too. */
    private static AwsCredentialsProvider credentials(String name, Map<String, String> environment) {
        String id = environment.get(name + "_ACCESS_KEY_ID");
        String secret = environment.get(name + "_SECRET_ACCESS_KEY");
        if (id != null && secret != null) {
            return StaticCredentialsProvider.create(keys(id, secret, environment.get(name + "_SESSION_TOKEN")));
        }
        if (name.equals("AWS")) {
            return DefaultCredentialsProvider.builder().build();
        }
        throw new IllegalArgumentException(
                name + "_ACCESS_KEY_ID and " + name + "_SECRET_ACCESS_KEY are needed in the environment");
    }

    private static AwsCredentials keys(String id, String secret, @Nullable String token) {
        return token == null ? AwsBasicCredentials.create(id, secret) : AwsSessionCredentials.create(id, secret, token);
    }

    /** @throws NoSuchFileException when there is no such object */
    static <T> T asked(String what, Supplier<T> request) throws IOException {
        try {
            return request.get();
        } catch (AwsServiceException e) {
            if (e.statusCode() == 404 && !"NoSuchBucket".equals(code(e))) {
                throw new NoSuchFileException(what);
            }
            throw new StoreAwayException("the store refuses: " + code(e) + " (status " + e.statusCode() + ")", e);
        } catch (SdkException e) {
            throw new StoreAwayException("the store does not answer: " + e.getMessage(), e);
        }
    }

    static int read(InputStream answer, byte[] buffer, int from, int length) throws IOException {
        try {
            return answer.read(buffer, from, length);
        } catch (SdkException e) {
            throw new StoreAwayException("the store does not answer: " + e.getMessage(), e);
        }
    }

    private static String code(AwsServiceException e) {
        return e.awsErrorDetails() == null || e.awsErrorDetails().errorCode() == null
                ? "no reason given"
                : e.awsErrorDetails().errorCode();
    }
}
