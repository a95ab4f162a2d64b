package io.lectern.courses.links.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.lectern.courses.links.outside.LinkLook;
import io.lectern.courses.links.outside.Reach;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** Other places of the web, on this machine: answers as it is told, by path, or by the address that oEmbed is asked about. */
public final class FakeWeb implements AutoCloseable {

    /** This machine alone, at any port, where also all hosts are that are called {@code example}. */
    public static final Reach REACH = new Reach(
            host -> InetAddress.getAllByName(host.endsWith(".example") ? "127.0.0.1" : host),
            InetAddress::isLoopbackAddress,
            port -> true);

    private final HttpServer server;
    private final Map<String, Answering> answers = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    /** What somebody asked. @param what the path, or the address that oEmbed was asked about */
    public record Asked(String method, String what, String agent, long nanos) {}

    /** Answers a question. */
    @FunctionalInterface
    public interface Answering {
        void answer(HttpExchange exchange) throws IOException;
    }

    private FakeWeb(HttpServer server) {
        this.server = server;
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    public static FakeWeb started() {
        try {
            return new FakeWeb(HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    /** The services, all of them here, one under another name. */
    public LinkLook.Services services() {
        return new LinkLook.Services(
                address("/youtube/oembed"),
                URI.create(address("/vimeo/oembed").toString().replace("127.0.0.1", "localhost")),
                address("/landmark"));
    }

    /** @param headers names and values in turn */
    public void answers(String what, int status, String... headers) {
        answers(what, exchange -> send(exchange, status, "", headers));
    }

    public void answers(String what, Answering answering) {
        answers.put(what, answering);
    }

    public static void send(HttpExchange exchange, int status, String body, String... headers) throws IOException {
        for (int i = 0; i < headers.length; i += 2) {
            exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
        }
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    private void handle(HttpExchange exchange) throws IOException {
        URI uri = exchange.getRequestURI();
        String query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
        String what = query.contains("url=")
                ? URLDecoder.decode(query.replaceFirst(".*url=", ""), StandardCharsets.UTF_8)
                : uri.getPath();
        String agent = exchange.getRequestHeaders().getFirst("User-Agent");
        asked.add(new Asked(exchange.getRequestMethod(), what, agent, System.nanoTime()));
        answers.getOrDefault(what, other -> send(other, 404, "")).answer(exchange);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
