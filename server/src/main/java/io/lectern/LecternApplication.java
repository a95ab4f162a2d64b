package io.lectern;

import java.time.Duration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/** Starts Lectern. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(systemName = "Lectern", sharedModules = "kernel")
public class LecternApplication {

    /** By then the voice is loaded and the lessons are indexed. */
    private static final Duration UNTIL_AT_REST = Duration.ofSeconds(10);

    /** @param args Spring's own command line properties, such as {@code --server.port=8080} */
    public static void main(String[] args) throws InterruptedException {
        SpringApplication.run(LecternApplication.class, args);
        Thread.sleep(UNTIL_AT_REST);
        // What a start leaves behind is a quarter of the heap, and an idle server would keep it for hours.
        System.gc();
    }
}
