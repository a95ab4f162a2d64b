package io.lectern.operations.doctor;

import io.lectern.media.scan.Clamd;
import io.lectern.media.scan.ScanSettings;
import java.io.IOException;
import java.time.Duration;

/** The virus scanner, if there is one. It is greeted, and shown no file. */
final class ScannerCheck {

    private static final String NAME = "virus scanner";
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private ScannerCheck() {}

    static Finding of(Environment environment) {
        try {
            String address = new ScanSettings(environment.get("LECTERN_CLAMAV", ""), true).address();
            return address == null
                    ? Finding.builtIn(NAME, "none: uploads are checked for what they are, not for viruses")
                    : greet(address);
        } catch (IllegalArgumentException e) {
            return Finding.missing(NAME, String.valueOf(e.getMessage()));
        }
    }

    private static Finding greet(String address) {
        try {
            return new Clamd(address, PATIENCE, PATIENCE).isThere()
                    ? Finding.ok(NAME, "ClamAV at " + address)
                    : Finding.missing(NAME, address + " answers, but not like ClamAV");
        } catch (IOException e) {
            return Finding.missing(NAME, address + " does not answer; uploads wait");
        }
    }
}
