package io.lectern.media.storage;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the address of a store. Complaints name what is wrong and never repeat a value: it might be a key. */
final class AddressReader {

    private static final Pattern BUCKET = Pattern.compile("[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]");
    private static final Pattern ACCOUNT = Pattern.compile("[a-z0-9]{3,24}");
    private static final Pattern PREFIX = Pattern.compile("([A-Za-z0-9_-][A-Za-z0-9._-]*(/(?!$)|$))*");
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9:/_.-]+");

    /** This machine, a name in its own network, or an address that only private networks have. */
    private static final Pattern NEAR = Pattern.compile("[^.:]+|\\[::1]|\\[f[cd].*]|127\\..*|10\\..*|192\\.168\\..*"
            + "|172\\.(1[6-9]|2\\d|3[01])\\..*|.*\\.(internal|local)");

    private final String scheme;
    private final String place;
    private final Map<String, String> parameters;

    AddressReader(String text) {
        String[] halves = text.strip().split("\\?", 2);
        int colon = halves[0].indexOf(':');
        this.scheme = colon < 0 ? "" : halves[0].substring(0, colon);
        this.place = halves[0].substring(colon + 1);
        this.parameters = halves.length == 1 ? Map.of() : parameters(halves[1]);
    }

    StoreAddress read() {
        if (place.contains("@")) {
            throw new IllegalArgumentException("keys belong into the environment, not into the address of a store");
        }
        return switch (scheme) {
            case "file" -> folder();
            case "s3" -> s3();
            case "azure" -> azure();
            default ->
                throw new IllegalArgumentException("the address of a store begins with file:/, s3:// or azure://");
        };
    }

    private StoreAddress folder() {
        only(Set.of());
        if (!place.startsWith("/")) {
            throw new IllegalArgumentException("file: takes a whole path, as in file:/srv/lectern/files");
        }
        return new StoreAddress.Folder(Path.of(place.replaceFirst("^/+", "/")));
    }

    private StoreAddress s3() {
        only(Set.of("region", "endpoint", "keys", "encryption", "kms-key", "class"));
        String[] parts = places("s3://bucket/prefix", 1);
        return new StoreAddress.S3(
                matching(BUCKET, parts[0], "the name of a bucket"),
                matching(PREFIX, parts[1], "the prefix in a bucket"),
                word("region"),
                endpoint(),
                keys("AWS"),
                oneOf("encryption", "AES256", "aws:kms"),
                word("kms-key"),
                word("class"));
    }

    private StoreAddress azure() {
        only(Set.of("endpoint", "keys", "tier", "encryption-scope"));
        String[] parts = places("azure://account/container/prefix", 2);
        return new StoreAddress.Azure(
                matching(ACCOUNT, parts[0], "the name of an account"),
                matching(BUCKET, parts[1], "the name of a container"),
                matching(PREFIX, parts[2], "the prefix in a container"),
                endpoint(),
                keys("AZURE_STORAGE"),
                word("tier"),
                word("encryption-scope"));
    }

    /** So many names, and what is left as the prefix. */
    private String[] places(String form, int names) {
        String[] parts = place.replaceFirst("^//", "").replaceFirst("/+$", "").split("/", names + 1);
        if (!place.startsWith("//") || parts.length < names) {
            throw new IllegalArgumentException("the address of this kind of store looks like " + form);
        }
        String[] padded = Arrays.copyOf(parts, names + 1);
        padded[names] = parts.length > names ? parts[names] : "";
        return padded;
    }

    private @Nullable URI endpoint() {
        String given = parameters.get("endpoint");
        if (given == null) {
            return null;
        }
        URI uri = URI.create(given.replaceFirst("/+$", ""));
        String host = uri.getHost();
        boolean plain = "http".equals(uri.getScheme());
        if (host == null
                || uri.getUserInfo() != null
                || uri.getQuery() != null
                || !(plain || "https".equals(uri.getScheme()))) {
            throw new IllegalArgumentException("endpoint takes an address such as https://host:port, without keys");
        }
        if (plain && !NEAR.matcher(host).matches()) {
            throw new IllegalArgumentException("files would travel in clear to " + host + "; use https");
        }
        return uri;
    }

    private String keys(String otherwise) {
        return matching(
                Pattern.compile("[A-Z][A-Z0-9_]*"),
                parameters.getOrDefault("keys", otherwise),
                "keys, with which names of variables begin,");
    }

    private @Nullable String word(String name) {
        String given = parameters.get(name);
        return given == null ? null : matching(WORD, given, name);
    }

    private @Nullable String oneOf(String name, String... choices) {
        String given = parameters.get(name);
        if (given != null && !Arrays.asList(choices).contains(given)) {
            throw new IllegalArgumentException(name + " takes " + String.join(" or ", choices));
        }
        return given;
    }

    private static String matching(Pattern form, String given, String what) {
        if (!form.matcher(given).matches()) {
            throw new IllegalArgumentException(what + " has letters that cannot be there");
        }
        return given;
    }

    private void only(Set<String> known) {
        if (!known.containsAll(parameters.keySet())) {
            throw new IllegalArgumentException(
                    known.isEmpty()
                            ? "the address of a folder takes no parameters"
                            : "this kind of store takes " + String.join(", ", new TreeSet<>(known))
                                    + "; keys belong into the environment");
        }
    }

    private static Map<String, String> parameters(String query) {
        return Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> pair[0],
                        pair -> pair.length < 2 ? "" : URLDecoder.decode(pair[1], StandardCharsets.UTF_8),
                        (first, second) -> second,
                        LinkedHashMap::new));
    }
}
