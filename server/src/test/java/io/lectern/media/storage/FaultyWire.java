package io.lectern.media.storage;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** Stands between a client and a server, and spoils what passes as wires and busy servers do. Each connection serves one request. */
final class FaultyWire implements AutoCloseable {

    enum Fault {
        /** This one passes. */
        NONE,
        /** The request is taken, and nothing is ever answered. */
        SILENCE,
        /** Too busy for now. */
        STATUS_503,
        /** The connection ends in the middle of the request. */
        REQUEST_CUT,
        /** The connection ends in the middle of the answer. */
        ANSWER_CUT,
        /** A byte of the request becomes another one. */
        REQUEST_ALTERED,
        /** A byte of the answer becomes another one. */
        ANSWER_ALTERED
    }

    /** @param at how many bytes of the content pass before it happens */
    private record Planned(Fault fault, String method, int at) {}

    private static final String BUSY =
            "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";

    private final ServerSocket listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final URI behind;
    private volatile boolean closed;
    private final Deque<Planned> planned = new ArrayDeque<>();
    private final Queue<String> methods = new ConcurrentLinkedQueue<>();

    FaultyWire(URI behind) throws IOException {
        this.behind = behind;
        Thread.ofVirtual().start(this::accept);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + listening.getLocalPort());
    }

    /** How many requests of a method came so far. */
    long requests(String method) {
        return methods.stream().filter(method::equals).count();
    }

    /** The next so many requests of a method suffer a fault, after so many bytes of content. */
    synchronized void plan(int times, String method, Fault fault, int at) {
        for (int i = 0; i < times; i++) {
            planned.add(new Planned(fault, method, at));
        }
    }

    private synchronized @Nullable Planned next(String head) {
        Planned first = planned.peek();
        return first != null && head.startsWith(first.method() + " ") ? planned.poll() : null;
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket client = listening.accept();
                if (closed) {
                    client.close(); // it came while nobody listened any more
                    return;
                }
                Thread.ofVirtual().start(() -> serve(client));
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            String head = head(client.getInputStream());
            methods.add(head.substring(0, head.indexOf(' ')));
            Planned plan = next(head);
            Fault fault = plan == null ? null : plan.fault();
            if (fault == Fault.SILENCE) {
                client.getInputStream().transferTo(OutputStream.nullOutputStream());
            } else if (fault == Fault.STATUS_503) {
                client.getOutputStream().write(BUSY.getBytes(ISO_8859_1));
                client.shutdownOutput();
                client.getInputStream().transferTo(OutputStream.nullOutputStream());
            } else {
                forward(client, head, plan);
            }
        } catch (IOException | InterruptedException e) {
            // a wire has nobody to tell
        }
    }

    private void forward(Socket client, String head, @Nullable Planned plan) throws IOException, InterruptedException {
        try (var server = new Socket(behind.getHost(), behind.getPort())) {
            server.getOutputStream().write(head.getBytes(ISO_8859_1));
            Fault fault = plan == null ? null : plan.fault();
            int at = plan == null ? 0 : plan.at();
            Thread up = Thread.ofVirtual().start(() -> {
                var request = new Pump(fault == Fault.REQUEST_CUT, fault == Fault.REQUEST_ALTERED, at);
                pass(request, client, server);
            });
            if (fault == Fault.ANSWER_CUT || fault == Fault.ANSWER_ALTERED) {
                client.getOutputStream().write(head(server.getInputStream()).getBytes(ISO_8859_1));
            }
            pass(new Pump(fault == Fault.ANSWER_CUT, fault == Fault.ANSWER_ALTERED, at), server, client);
            client.close();
            up.join();
        }
    }

    private static void pass(Pump pump, Socket from, Socket to) {
        try {
            if (pump.run(from.getInputStream(), to.getOutputStream())) {
                to.shutdownOutput();
            } else {
                from.close();
                to.close();
            }
        } catch (IOException e) {
            // the other end is gone
        }
    }

    /** What begins a message, for one request on this connection. */
    private static String head(InputStream in) throws IOException {
        var bytes = new ByteArrayOutputStream();
        for (int c = in.read(); c >= 0; c = in.read()) {
            bytes.write(c);
            if (c == '\n' && bytes.toString(ISO_8859_1).endsWith("\r\n\r\n")) {
                return bytes.toString(ISO_8859_1)
                        .replaceAll("(?i)\r\n(connection|upgrade|http2-settings):[^\r]*", "")
                        .replaceFirst("\r\n\r\n$", "\r\nConnection: close\r\n\r\n");
            }
        }
        throw new IOException("no head");
    }

    private record Pump(boolean cuts, boolean alters, int at) {

        /** @return whether all of it has passed */
        boolean run(InputStream in, OutputStream out) throws IOException {
            byte[] buffer = new byte[8192];
            long passed = 0;
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                if (alters && passed <= at && at < passed + n) {
                    buffer[(int) (at - passed)] ^= 1;
                }
                if (cuts && passed + n > at) {
                    return false;
                }
                out.write(buffer, 0, n);
                passed += n;
            }
            return true;
        }
    }

    /** Nobody is there any more. */
    @Override
    public void close() throws IOException {
        closed = true;
        listening.close();
    }
}
