package io.lectern.courses.links.outside;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.io.Closer;
import org.jspecify.annotations.Nullable;

/**
 * Asks places of the web. Redirects are followed here, each looked at like the first address, and a connection goes only to the
 * very addresses that were looked at. Nothing is sent but the question: no cookies, no sign-in.
 */
public final class OutsideWeb implements AutoCloseable {

    private static final int MOST_REDIRECTS = 6;
    private static final int SUCCESS = 200;
    private static final int ERROR = 400;
    private static final int REDIRECT = 300;
    /** Where people are sent to who would have to sign in first. Nobody is asked there. */
    private static final Set<String> SIGN_IN = Set.of(
            "accounts.google.com",
            "login.microsoftonline.com",
            "login.live.com",
            "login.windows.net",
            "login.microsoft.com");

    private static final Set<String> SCHEMES = Set.of("http", "https");

    private final Reach reach;
    private final String agent;
    private final CloseableHttpClient http;

    /** @param agent who asks, and where to read why @param patience for one answer to begin, and between its parts */
    public OutsideWeb(Reach reach, String agent, Duration patience) {
        this.reach = reach;
        this.agent = agent;
        long millis = patience.toMillis();
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new Looking())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(millis, TimeUnit.MILLISECONDS)
                        .setSocketTimeout((int) millis, TimeUnit.MILLISECONDS)
                        .build())
                .build();
        this.http = HttpClients.custom()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(millis, TimeUnit.MILLISECONDS)
                        .build())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching()
                .build();
    }

    /** What was answered in the end. @param last the address that answered, after redirects */
    public record Answer(int status, URI last, @Nullable String retryAfter) {

        public boolean fine() {
            return status >= SUCCESS && status < REDIRECT;
        }
    }

    /** Takes an answer's content. */
    @FunctionalInterface
    public interface Taking<T> {
        T take(Content content) throws IOException;
    }

    /** @param length as announced, -1 when it was not @param type media type without parameters, empty when unknown */
    public record Content(
            Answer answer,
            String type,
            long length,
            @Nullable String disposition,
            InputStream body) {}

    /** An address where nobody is asked: not of the web, or of a private network. */
    public static final class Refused extends IOException {
        private static final long serialVersionUID = 1;

        Refused(String message) {
            super(message);
        }
    }

    /** The place is for those alone who sign in. */
    public static final class SignInWanted extends IOException {
        private static final long serialVersionUID = 1;

        SignInWanted() {
            super("sent to a page for signing in");
        }
    }

    /** @param method GET or HEAD; of what is got nothing is read @throws IOException when nobody answers in time */
    public Answer ask(String method, URI address, Map<String, String> headers) throws IOException {
        return get(method, address, headers, Content::answer);
    }

    /** As above, and the content is taken. It is over when that returns. */
    public <T> T get(String method, URI address, Map<String, String> headers, Taking<T> taking) throws IOException {
        URI next = address;
        for (int redirects = 0; ; redirects++) {
            Step<T> step = step(method, next, headers, taking);
            if (step.to() == null || redirects == MOST_REDIRECTS) {
                if (step.taken() == null) {
                    throw new IOException("sent on and on");
                }
                return step.taken();
            }
            next = step.to();
            if (next.getHost() != null && SIGN_IN.contains(next.getHost())) {
                throw new SignInWanted();
            }
        }
    }

    private record Step<T>(@Nullable T taken, @Nullable URI to) {}

    private <T> Step<T> step(String method, URI address, Map<String, String> headers, Taking<T> taking)
            throws IOException {
        check(address);
        var request = new HttpUriRequestBase(method, address);
        request.setHeader("User-Agent", agent);
        request.setHeader("Accept", "*/*");
        headers.forEach(request::setHeader);
        HttpHost host = new HttpHost(address.getScheme(), address.getHost(), address.getPort());
        ClassicHttpResponse response = http.executeOpen(host, request, null);
        try {
            Header location = response.getFirstHeader("Location");
            boolean sentOn = response.getCode() >= REDIRECT && response.getCode() < ERROR && location != null;
            return sentOn
                    ? new Step<>(null, address.resolve(location.getValue().replace(" ", "%20")))
                    : new Step<>(taking.take(content(address, response)), null);
        } catch (IllegalArgumentException e) {
            throw new IOException("sent on to what is no address", e);
        } finally {
            // without reading to the end: nobody knows how long that would be
            request.abort();
            Closer.closeQuietly(response);
        }
    }

    private static Content content(URI address, ClassicHttpResponse response) throws IOException {
        var answer = new Answer(response.getCode(), address, value(response, "Retry-After"));
        var entity = response.getEntity();
        String type = entity == null || entity.getContentType() == null ? "" : entity.getContentType();
        return new Content(
                answer,
                type.replaceFirst("\\s*;.*", "").strip(),
                entity == null ? -1 : entity.getContentLength(),
                value(response, "Content-Disposition"),
                entity == null ? InputStream.nullInputStream() : entity.getContent());
    }

    private static @Nullable String value(ClassicHttpResponse response, String header) {
        Header found = response.getFirstHeader(header);
        return found == null ? null : found.getValue();
    }

    private void check(URI address) throws Refused {
        boolean web = address.getScheme() != null
                && SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT))
                && address.getHost() != null;
        if (!web || !reach.ports().test(address.getPort())) {
            throw new Refused("no address of the public web");
        }
    }

    @Override
    public void close() throws IOException {
        http.close();
    }

    /** Finds the addresses of a host and looks at each. The connection is made to one of these, not to what a second asking finds. */
    private final class Looking implements DnsResolver {

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            InetAddress[] found = reach.names().find(host);
            if (!Arrays.stream(found).allMatch(reach.addresses())) {
                throw new PrivateHost(host);
            }
            return found;
        }

        @Override
        public @Nullable String resolveCanonicalHostname(String host) throws UnknownHostException {
            return SystemDefaultDnsResolver.INSTANCE.resolveCanonicalHostname(host);
        }
    }

    /** A host of a private network. */
    static final class PrivateHost extends UnknownHostException {
        private static final long serialVersionUID = 1;

        PrivateHost(String host) {
            super(host);
        }
    }
}
