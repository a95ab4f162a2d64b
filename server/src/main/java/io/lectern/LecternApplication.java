package io.lectern;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/** Starts Lectern. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(systemName = "Lectern", sharedModules = "kernel")
public class LecternApplication {

    /** @param args Spring's own command line properties, such as {@code --server.port=8080} */
    public static void main(String[] args) {
        SpringApplication.run(LecternApplication.class, args);
    }
}
