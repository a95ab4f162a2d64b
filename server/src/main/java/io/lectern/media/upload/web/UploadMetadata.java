package io.lectern.media.upload.web;

import io.lectern.media.UploadProblem;
import io.lectern.media.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What a browser tells about the file it is going to send: pairs of a key and a value in Base64. */
record UploadMetadata(Map<String, String> values) {

    static UploadMetadata of(String header) {
        Map<String, String> values = new HashMap<>();
        for (String pair : header.split(",")) {
            String[] parts = pair.strip().split(" ", 2);
            try {
                String value = parts.length < 2
                        ? ""
                        : new String(Base64.getDecoder().decode(parts[1]), StandardCharsets.UTF_8);
                values.put(parts[0], value);
            } catch (IllegalArgumentException e) {
                throw new UploadProblem.Malformed("Upload-Metadata");
            }
        }
        return new UploadMetadata(values);
    }

    Upload.Announced announced(long length) {
        String type = values.getOrDefault("filetype", "");
        try {
            return new Upload.Announced(
                    values.getOrDefault("purpose", ""),
                    UUID.fromString(values.getOrDefault("subject", "")),
                    values.getOrDefault("filename", ""),
                    type.isBlank() || type.length() > 100 ? null : type,
                    length);
        } catch (IllegalArgumentException e) {
            throw new UploadProblem.NoPurpose();
        }
    }
}
