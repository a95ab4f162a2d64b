package io.lectern.courses.links.address;

import io.lectern.courses.links.address.LinkAddress.Kind;

/** The letter by which OneDrive and SharePoint say in an address what is shared, as in {@code /:v:/}. */
final class MicrosoftKind {

    private MicrosoftKind() {}

    static Kind of(String letter) {
        return switch (letter.replace(":", "")) {
            case "v" -> Kind.VIDEO;
            case "w", "o" -> Kind.DOCUMENT;
            case "x" -> Kind.SHEET;
            case "p" -> Kind.SLIDES;
            case "f" -> Kind.FOLDER;
            default -> Kind.FILE;
        };
    }

    /** Whether Office shows it inside of a page. */
    static boolean isOffice(Kind kind) {
        return kind == Kind.DOCUMENT || kind == Kind.SHEET || kind == Kind.SLIDES;
    }
}
