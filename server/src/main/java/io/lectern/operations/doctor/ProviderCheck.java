package io.lectern.operations.doctor;

import java.nio.file.Path;
import java.util.List;

/**
 * Says of each provider whether it is configured and answers, or what Lectern does without it. Starts and changes nothing.
 * The one argument is the data folder; ends with 1 when something that is configured cannot be used.
 */
public final class ProviderCheck {

    private ProviderCheck() {}

    public static void main(String[] arguments) {
        if (arguments.length != 1) {
            System.err.println("ProviderCheck takes the data folder.");
            System.exit(2);
            return;
        }
        List<Finding> findings = findings(new Environment(System.getenv()), Path.of(arguments[0]));
        findings.forEach(finding -> System.out.println(finding.line()));
        System.exit(findings.stream().anyMatch(f -> f.state() == Finding.State.MISSING) ? 1 : 0);
    }

    static List<Finding> findings(Environment environment, Path data) {
        return List.of(
                DatabaseCheck.of(environment, data),
                MongoCheck.of(environment),
                RedisCheck.of(environment),
                MailCheck.of(environment),
                VoiceCheck.english(),
                VoiceCheck.arabic(environment),
                ModelCheck.of(environment),
                CertifierCheck.of(environment),
                ScannerCheck.of(environment),
                FilesCheck.of(environment, data));
    }
}
