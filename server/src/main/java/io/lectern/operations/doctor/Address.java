package io.lectern.operations.doctor;

/** Addresses and reasons as they may be shown: without passwords. */
final class Address {

    private Address() {}

    /** Without name and password before the host, and without parameters, which may hold a password too. */
    static String withoutSecrets(String address) {
        return address.replaceFirst("//[^/]*@", "//").replaceFirst("\\?.*", "");
    }

    /** What went wrong, in one line that repeats no password. */
    static String firstLine(Exception failure, Environment environment) {
        String message =
                String.valueOf(failure.getMessage()).lines().findFirst().orElse("no reason given");
        return environment
                .get("LECTERN_DB_PASSWORD")
                .map(password -> message.replace(password, "..."))
                .orElse(message);
    }
}
