package io.lectern.operations.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One person's connection: HTTP/1.1, kept open between requests, and so little work that a thousand of them leave the machine
 * to the server. Not for several threads at once.
 */
final class PlainHttp implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 30_000;

    /** @param retryAfter seconds that the server asks for, 0 when it asks for none */
    record Answer(int status, byte[] body, int retryAfter) {}

    private final InetSocketAddress address;
    private final String common;
    private @Nullable Socket socket;
    private @Nullable InputStream in;

    /** @param headers that every request carries, each with its line end */
    PlainHttp(URI address, String headers) {
        this.address = new InetSocketAddress(InetAddress.getLoopbackAddress(), address.getPort());
        this.common = "Host: " + address.getAuthority() + "\r\n" + headers;
    }

    /**
     * A connection that was open before and turns out to be dead is replaced once without a word, as browsers do.
     *
     * @throws IOException when nobody answers; the next request connects anew
     */
    Answer send(String method, String path, byte[] body) throws IOException {
        boolean reused = socket != null;
        try {
            return exchange(method, path, body);
        } catch (IOException e) {
            close();
            if (!reused || e instanceof SocketTimeoutException) {
                throw e;
            }
        }
        try {
            return exchange(method, path, body);
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    private Answer exchange(String method, String path, byte[] body) throws IOException {
        if (socket == null) {
            connect();
        }
        String head = method + " " + path + " HTTP/1.1\r\n" + common + "Content-Type: application/json\r\n"
                + "Content-Length: " + body.length + "\r\n\r\n";
        var request = new ByteArrayOutputStream(head.length() + body.length);
        request.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        request.writeBytes(body);
        request.writeTo(Objects.requireNonNull(socket).getOutputStream());
        return receive(Objects.requireNonNull(in));
    }

    private void connect() throws IOException {
        Socket fresh = new Socket();
        fresh.setTcpNoDelay(true);
        fresh.setSoTimeout(PATIENCE_MILLIS);
        fresh.connect(address, PATIENCE_MILLIS);
        socket = fresh;
        in = new BufferedInputStream(fresh.getInputStream(), 16 * 1024);
    }

    private Answer receive(InputStream from) throws IOException {
        int status = Integer.parseInt(line(from).split(" ")[1]);
        int length = 0;
        int retryAfter = 0;
        boolean chunked = false;
        boolean last = false;
        for (String header = line(from); !header.isEmpty(); header = line(from)) {
            String name = header.substring(0, header.indexOf(':')).toLowerCase(Locale.ROOT);
            String value = header.substring(header.indexOf(':') + 1).strip();
            switch (name) {
                case "content-length" -> length = Integer.parseInt(value);
                case "transfer-encoding" -> chunked = value.equalsIgnoreCase("chunked");
                case "retry-after" -> retryAfter = Integer.parseInt(value);
                case "connection" -> last = value.equalsIgnoreCase("close");
                default -> {}
            }
        }
        byte[] body = chunked ? chunks(from) : whole(from, length);
        if (last) {
            close();
        }
        return new Answer(status, body, retryAfter);
    }

    private static byte[] chunks(InputStream from) throws IOException {
        var body = new ByteArrayOutputStream();
        for (int size = chunkSize(from); size > 0; size = chunkSize(from)) {
            body.writeBytes(whole(from, size));
            line(from);
        }
        line(from);
        return body.toByteArray();
    }

    private static int chunkSize(InputStream from) throws IOException {
        return Integer.parseInt(line(from), 16);
    }

    private static byte[] whole(InputStream from, int length) throws IOException {
        byte[] body = from.readNBytes(length);
        if (body.length < length) {
            throw new EOFException("the answer ends too early");
        }
        return body;
    }

    private static String line(InputStream from) throws IOException {
        var line = new StringBuilder();
        for (int c = from.read(); c != '\n'; c = from.read()) {
            if (c < 0) {
                throw new EOFException("the connection ended");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }
}
