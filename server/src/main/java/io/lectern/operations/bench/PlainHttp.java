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
    private static final int PARTIAL = 206;
    private static final int ROOM = 32 * 1024;
    private static final String CUT_OFF = "the answer ends too early";

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
        String head = "Content-Type: application/json\r\nContent-Length: " + body.length + "\r\n";
        return ask(request(method, path, head, body), PlainHttp::whole);
    }

    /**
     * Asks for a range of a file and lets its bytes go by.
     *
     * @return how many there were, 0 when it was not answered with a range
     */
    long skip(String path, String range) throws IOException {
        return ask(request("GET", path, "Range: " + range + "\r\n", new byte[0]), (head, from) -> {
            byte[] room = new byte[ROOM];
            long left = head.length();
            while (left > 0) {
                int read = from.read(room, 0, (int) Math.min(room.length, left));
                if (read < 0) {
                    throw new EOFException(CUT_OFF);
                }
                left -= read;
            }
            return head.status() == PARTIAL ? head.length() : 0;
        });
    }

    private interface Reading<T> {
        T of(Head head, InputStream from) throws IOException;
    }

    private record Head(int status, int length, int retryAfter, boolean chunked, boolean last) {}

    private <T> T ask(byte[] request, Reading<T> reading) throws IOException {
        boolean reused = socket != null;
        try {
            return exchange(request, reading);
        } catch (IOException e) {
            close();
            if (!reused || e instanceof SocketTimeoutException) {
                throw e;
            }
        }
        try {
            return exchange(request, reading);
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    private byte[] request(String method, String path, String head, byte[] body) {
        String all = method + " " + path + " HTTP/1.1\r\n" + common + head + "\r\n";
        var request = new ByteArrayOutputStream(all.length() + body.length);
        request.writeBytes(all.getBytes(StandardCharsets.US_ASCII));
        request.writeBytes(body);
        return request.toByteArray();
    }

    private <T> T exchange(byte[] request, Reading<T> reading) throws IOException {
        if (socket == null) {
            connect();
        }
        Objects.requireNonNull(socket).getOutputStream().write(request);
        InputStream from = Objects.requireNonNull(in);
        Head head = head(from);
        T read = reading.of(head, from);
        if (head.last()) {
            close();
        }
        return read;
    }

    private void connect() throws IOException {
        Socket fresh = new Socket();
        fresh.setTcpNoDelay(true);
        fresh.setSoTimeout(PATIENCE_MILLIS);
        fresh.connect(address, PATIENCE_MILLIS);
        socket = fresh;
        in = new BufferedInputStream(fresh.getInputStream(), 16 * 1024);
    }

    private static Head head(InputStream from) throws IOException {
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
        return new Head(status, length, retryAfter, chunked, last);
    }

    private static Answer whole(Head head, InputStream from) throws IOException {
        byte[] body = head.chunked() ? chunks(from) : whole(from, head.length());
        return new Answer(head.status(), body, head.retryAfter());
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
            throw new EOFException(CUT_OFF);
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
