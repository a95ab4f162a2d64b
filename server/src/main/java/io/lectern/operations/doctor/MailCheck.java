package io.lectern.operations.doctor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** The mail server, if there is one. Nothing is sent. */
final class MailCheck {

    private static final String NAME = "SMTP";
    private static final int MILLIS = 4000;

    private MailCheck() {}

    static Finding of(Environment environment) {
        String host = environment.get("LECTERN_SMTP_HOST", "");
        if (host.isEmpty()) {
            return Finding.builtIn(NAME, "none: mails land in the outbox, which administrators read in the web app");
        }
        String given = environment.get("LECTERN_SMTP_PORT", "587");
        if (!given.matches("[0-9]{1,5}")) {
            return Finding.missing(NAME, "LECTERN_SMTP_PORT is not a number: " + given);
        }
        int port = Integer.parseInt(given);
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), MILLIS);
            socket.setSoTimeout(MILLIS);
            return environment.get("LECTERN_SMTP_SECURITY", "STARTTLS").equals("TLS") || greets(socket)
                    ? Finding.ok(NAME, host + ":" + port)
                    : Finding.missing(NAME, host + ":" + port + " answers, but not like a mail server");
        } catch (IOException | IllegalArgumentException e) {
            return Finding.missing(NAME, host + ":" + port + " does not answer: " + e.getMessage());
        }
    }

    private static boolean greets(Socket socket) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
        String greeting = reader.readLine();
        return greeting != null && greeting.startsWith("220");
    }
}
