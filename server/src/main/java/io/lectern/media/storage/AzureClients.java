package io.lectern.media.storage;

import com.azure.core.http.HttpClient;
import com.azure.core.http.jdk.httpclient.JdkHttpClientBuilder;
import com.azure.storage.blob.BlobContainerClient;
import com.azure.storage.blob.BlobContainerClientBuilder;
import com.azure.storage.blob.models.BlobErrorCode;
import com.azure.storage.blob.models.BlobStorageException;
import com.azure.storage.common.StorageSharedKeyCredential;
import com.azure.storage.common.policy.RequestRetryOptions;
import com.azure.storage.common.policy.RetryPolicyType;
import java.io.IOException;
import java.net.URI;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;

/** Connections to Azure's blobs, and what their refusals mean here. */
final class AzureClients {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    /** A whole request, with a part of an object in it, may take so much longer than waiting for the next bytes. */
    private static final int WHOLE_REQUEST = 4;

    private AzureClients() {}

    static BlobContainerClient of(StoreAddress.Azure address, Map<String, String> environment, Patience patience) {
        HttpClient http = new JdkHttpClientBuilder()
                .connectionTimeout(patience.connecting())
                .responseTimeout(patience.answering())
                .readTimeout(patience.answering())
                .writeTimeout(patience.answering())
                .build();
        BlobContainerClientBuilder builder = new BlobContainerClientBuilder()
                .httpClient(http)
                .endpoint(endpoint(address))
                .containerName(address.container())
                .encryptionScope(address.encryptionScope())
                .retryOptions(new RequestRetryOptions(
                        RetryPolicyType.EXPONENTIAL,
                        patience.tries(),
                        patience.answering().multipliedBy(WHOLE_REQUEST),
                        FIRST_PAUSE,
                        LONGEST_PAUSE,
                        null));
        return signed(builder, address, environment).buildClient();
    }

    /** Azure names the account in the host; services of one's own name it in the path. */
    private static String endpoint(StoreAddress.Azure address) {
        URI given = address.endpoint();
        if (given == null) {
            return "https://" + address.account() + ".blob.core.windows.net";
        }
        return given.getHost().startsWith(address.account() + ".") ? given.toString() : given + "/" + address.account();
    }

    private static BlobContainerClientBuilder signed(
            BlobContainerClientBuilder builder, StoreAddress.Azure address, Map<String, String> environment) {
        String key = environment.get(address.keys() + "_KEY");
        if (key != null) {
            return builder.credential(new StorageSharedKeyCredential(address.account(), key));
        }
        String token = environment.get(address.keys() + "_SAS_TOKEN");
        if (token != null) {
            return builder.sasToken(token.replaceFirst("^\\?", ""));
        }
        throw new IllegalArgumentException(
                address.keys() + "_KEY or " + address.keys() + "_SAS_TOKEN is needed in the environment");
    }

    /** @throws NoSuchFileException when there is no such object */
    static <T> T asked(String what, Supplier<T> request) throws IOException {
        try {
            return request.get();
        } catch (BlobStorageException e) {
            if (e.getStatusCode() == 404 && !BlobErrorCode.CONTAINER_NOT_FOUND.equals(e.getErrorCode())) {
                throw new NoSuchFileException(what);
            }
            throw new StoreAwayException(
                    "the store refuses: " + e.getErrorCode() + " (status " + e.getStatusCode() + ")", e);
        } catch (IllegalArgumentException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new StoreAwayException("the store does not answer: " + reason(e), e);
        }
    }

    /** The last cause, without what follows the address of a request: that may be a token. */
    private static String reason(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        String message = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return message.replaceAll("\\?\\S*", "");
    }
}
