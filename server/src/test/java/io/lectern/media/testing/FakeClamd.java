package io.lectern.media.testing;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * Answers as the manual of clamd says that clamd does, for PING and INSTREAM. It knows one virus, the harmless one that everybody
 * tests with, and takes at most a megabyte.
 */
public final class FakeClamd implements AutoCloseable {

    /** EICAR's test file, in two halves so that no scanner takes this source for it. */
    public static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}" + "$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private static final int MOST = 1_000_000;

    private final ServerSocket server;
    private final Runnable meanwhile;

    public FakeClamd() throws IOException {
        this(() -> {});
    }

    /** @param meanwhile happens while it looks at a file */
    public FakeClamd(Runnable meanwhile) throws IOException {
        this.meanwhile = meanwhile;
        server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread.startVirtualThread(this::serve);
    }

    /** Host and port. */
    public String address() {
        return "127.0.0.1:" + server.getLocalPort();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                String answer = answer(new DataInputStream(socket.getInputStream()));
                socket.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
            } catch (IOException e) {
                // the next one may be luckier
            }
        }
    }

    private String answer(DataInputStream in) throws IOException {
        return switch (command(in)) {
            case "zPING" -> "PONG";
            case "zINSTREAM" -> look(in);
            default -> "UNKNOWN COMMAND";
        };
    }

    private String look(DataInputStream in) throws IOException {
        var content = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            content.write(in.readNBytes(length));
            if (content.size() > MOST) {
                return "INSTREAM size limit exceeded. ERROR";
            }
        }
        meanwhile.run();
        boolean infected = content.toString(StandardCharsets.ISO_8859_1).contains(EICAR);
        return infected ? "stream: Eicar-Signature FOUND" : "stream: OK";
    }

    private static String command(DataInputStream in) throws IOException {
        var name = new StringBuilder();
        for (int c = in.read(); c > 0; c = in.read()) {
            name.append((char) c);
        }
        return name.toString();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
