package io.lectern.accounts.internal;

import io.lectern.kernel.Aggregate;
import io.lectern.kernel.GeneralProblem;
import io.lectern.kernel.Ids;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * The picture the academy shows beside its name. It is kept here and not with the files of courses, because it is seen before
 * anybody is signed in, and chosen before there is anybody.
 *
 * @param type media type
 * @param data Base64
 */
@Aggregate(module = "accounts", name = "logo", collection = "accounts_logo")
public record AcademyLogo(@Id UUID id, @Version @Nullable Long version, String type, String data) {

    private static final int LARGEST = 300_000;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] RIFF = {'R', 'I', 'F', 'F'};

    /** @throws GeneralProblem.Invalid when this is no PNG, JPEG or WebP picture of at most 300 kB */
    static AcademyLogo of(String base64) {
        byte[] bytes = decoded(base64);
        if (bytes.length > LARGEST) {
            throw new GeneralProblem.Invalid("logo", "too-large", "The logo may have at most 300 kB.");
        }
        return new AcademyLogo(
                Ids.next(), null, typeOf(bytes), Base64.getEncoder().encodeToString(bytes));
    }

    public byte[] bytes() {
        return Base64.getDecoder().decode(data);
    }

    /** Where browsers get it. */
    String path() {
        return "/api/academy/logo/" + id;
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw notAPicture();
        }
    }

    private static String typeOf(byte[] bytes) {
        if (startsWith(bytes, PNG)) {
            return "image/png";
        }
        if (startsWith(bytes, JPEG)) {
            return "image/jpeg";
        }
        if (startsWith(bytes, RIFF)) {
            return "image/webp";
        }
        throw notAPicture();
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length > start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    private static GeneralProblem.Invalid notAPicture() {
        return new GeneralProblem.Invalid("logo", "not-a-picture", "The logo must be a PNG, JPEG or WebP picture.");
    }
}
