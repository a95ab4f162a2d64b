package io.lectern.operations.internal;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The last line of a start: where the academy is, and how long it took. */
@Component
class ReadyMessage {

    private static final double MILLIS = 1000.0;

    /** Standard output on purpose: this is for the person at the console, not for a log. */
    private final PrintStream console = System.out;

    @EventListener
    void on(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext context
                && context.getWebServer() != null) {
            double seconds = ManagementFactory.getRuntimeMXBean().getUptime() / MILLIS;
            console.printf(
                    Locale.ROOT,
                    "Lectern is ready at http://localhost:%d (%.1f s)%n",
                    context.getWebServer().getPort(),
                    seconds);
        }
    }
}
