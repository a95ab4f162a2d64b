package io.lectern.media.storage;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.SpringApplication;

/** A program that tests talk to. It ends with the tests. */
final class TestServer {

    private TestServer() {}

    /** Starts a program and waits until it listens. */
    static void start(URI address, Path log, Map<String, String> environment, String... command) throws IOException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        SpringApplication.getShutdownHandlers().add(process::destroy);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!listens(address)) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroy();
                throw new IOException("it does not listen at " + address + ":\n" + Files.readString(log));
            }
            pause();
        }
    }

    /** Starts a program that is a jar, with what its virtual machine is told and what it is told itself. */
    static void startJar(URI address, Path log, Path jar, List<String> options, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx160m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(options);
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(List.of(arguments));
        start(address, log, Map.of(), command.toArray(String[]::new));
    }

    private static boolean listens(URI address) {
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private static void pause() throws IOException {
        try {
            TimeUnit.MILLISECONDS.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
