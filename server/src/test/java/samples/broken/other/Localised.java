package samples.broken.other;

/** Breaks on purpose: an address whose digits depend on the machine's language. */
class Localised {
    String address(int page) {
        return "/pages/%d".formatted(page);
    }

    String next(int page) {
        return String.format("/pages/%d", page + 1);
    }
}
