package io.lectern.courses.links.address;

import java.net.IDN;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address taken apart.
 *
 * @param host in small letters, without a port
 * @param segments of the path, decoded, none of them empty
 * @param query decoded; of several of a name the first
 * @param fragment what stands after the hash, empty when nothing does
 * @param written with what may not stand in an address encoded
 */
record WebAddress(String host, List<String> segments, Map<String, String> query, String fragment, String written) {

    private static final int LONGEST = 2000;
    private static final Pattern PARTS = Pattern.compile(
            "(?i)(?<scheme>https?):/{2}(?<authority>[^/?#]+)(?<path>[^?#]*)(?:\\?(?<query>[^#]*))?(?:#(?<fragment>.*))?");
    private static final Pattern HOST = Pattern.compile("[\\p{L}\\p{N}._-]+|\\[[0-9a-fA-F:.]+]");
    private static final Pattern WITHOUT_SCHEME =
            Pattern.compile("(?i)(?://)?[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+([/?#].*)?");
    private static final Pattern ENCODED = Pattern.compile("%(?![0-9a-fA-F]{2})");

    WebAddress {
        segments = List.copyOf(segments);
        query = Map.copyOf(query);
    }

    /** Null when the text is no address of the web. A forgotten {@code https://} is added. */
    static @Nullable WebAddress read(String text) {
        String whole = text.strip();
        if (WITHOUT_SCHEME.matcher(whole).matches()) {
            whole = "https://" + whole.replaceFirst("^//", "");
        }
        Matcher parts = PARTS.matcher(whole);
        if (!parts.matches()) {
            return null;
        }
        String host = hostOf(parts.group("authority"));
        if (!HOST.matcher(host).matches()) {
            return null;
        }
        String encoded = encoded(whole.substring(0, parts.start("authority"))
                + asciiAuthority(parts.group("authority"))
                + whole.substring(parts.end("authority")));
        if (encoded.length() > LONGEST) {
            return null;
        }
        String fragment = parts.group("fragment");
        return new WebAddress(
                host,
                Arrays.stream(parts.group("path").split("/"))
                        .map(WebAddress::decoded)
                        .filter(part -> !part.isEmpty())
                        .toList(),
                queryOf(parts.group("query")),
                fragment == null ? "" : fragment,
                encoded);
    }

    private static String hostOf(String authority) {
        String afterUser = authority.substring(authority.lastIndexOf('@') + 1);
        return afterUser.replaceFirst(":\\d*$", "").toLowerCase(Locale.ROOT);
    }

    /** Names of hosts in other scripts have a form in Latin letters, by which machines know them. */
    private static String asciiAuthority(String authority) {
        if (authority.chars().allMatch(letter -> letter < 0x80)) {
            return authority;
        }
        try {
            return IDN.toASCII(authority, IDN.ALLOW_UNASSIGNED);
        } catch (IllegalArgumentException e) {
            return authority;
        }
    }

    private static Map<String, String> queryOf(@Nullable String query) {
        Map<String, String> all = new LinkedHashMap<>();
        for (String pair :
                query == null ? new String[0] : query.replace("&amp;", "&").split("&")) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            all.putIfAbsent(decoded(name), equals < 0 ? "" : decoded(pair.substring(equals + 1)));
        }
        return all;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(ENCODED.matcher(text).replaceAll("%25"), StandardCharsets.UTF_8)
                .strip();
    }

    /** The same with blanks and what else may not stand in an address encoded. */
    private static String encoded(String address) {
        StringBuilder all = new StringBuilder();
        ENCODED.matcher(address).replaceAll("%25").codePoints().forEach(letter -> {
            String one = Character.toString(letter);
            boolean fits = letter > ' ' && letter < 0x7F && "<>\"`{}|\\^()[]".indexOf(letter) < 0;
            all.append(fits ? one : encodedPart(one));
        });
        return all.toString();
    }

    /** As it may stand as a value in an address. */
    static String encodedPart(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("(", "%28")
                .replace(")", "%29");
    }

    boolean isAt(String... hosts) {
        return Arrays.asList(hosts).contains(host);
    }

    boolean isBelow(String domain) {
        return host.endsWith("." + domain);
    }

    /** The part of the path at a place, empty when there is none. */
    String segment(int at) {
        return at < segments.size() ? segments.get(at) : "";
    }

    /** Empty when it is not there. */
    String parameter(String name) {
        return query.getOrDefault(name, "");
    }
}
