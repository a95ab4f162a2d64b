package io.lectern.courses.links.address;

import io.lectern.courses.links.address.LinkAddress.Flaw;
import io.lectern.courses.links.address.LinkAddress.Kind;
import io.lectern.courses.links.address.LinkAddress.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Files and folders of Google Drive, and what Google's editors make. */
final class Google {

    private static final String DRIVE = "https://drive.google.com/";
    private static final String DOCS = "https://docs.google.com/";
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{15,120}");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,2}");
    private static final Map<String, Kind> EDITORS = Map.of(
            "document", Kind.DOCUMENT,
            "drawings", Kind.DOCUMENT,
            "spreadsheets", Kind.SHEET,
            "spreadsheet", Kind.SHEET,
            "presentation", Kind.SLIDES,
            "forms", Kind.FORM);

    private Google() {}

    static @Nullable LinkAddress read(WebAddress address) {
        if (address.isAt("accounts.google.com")) {
            return flawed(Kind.PAGE, address, Flaw.SIGN_IN);
        }
        if (address.isAt("forms.gle")) {
            return address.segments().isEmpty()
                    ? flawed(Kind.FORM, address, Flaw.NO_ITEM)
                    : new LinkAddress(Service.GOOGLE, Kind.FORM, address.written(), null, null);
        }
        if (!address.isAt(
                "drive.google.com",
                "docs.google.com",
                "drive.usercontent.google.com",
                "sheets.google.com",
                "slides.google.com")) {
            return null;
        }
        List<String> path = path(address);
        Kind editor = path.isEmpty() ? null : EDITORS.get(path.getFirst());
        if (editor != null) {
            return made(editor, path, address);
        }
        String id = idIn(path, address);
        if (id == null) {
            return flawed(Kind.PAGE, address, Flaw.NO_ITEM);
        }
        boolean folder = path.contains("folders") || path.contains("folderview") || path.contains("embeddedfolderview");
        if (!ID.matcher(id).matches()) {
            return flawed(folder ? Kind.FOLDER : Kind.FILE, address, Flaw.ID_WRONG);
        }
        return folder ? folder(id) : file(id, address);
    }

    /** Without the account and the domain that the address was copied from. */
    private static List<String> path(WebAddress address) {
        List<String> path = new ArrayList<>(address.segments());
        for (int i = 0; i + 1 < path.size(); i++) {
            boolean account =
                    path.get(i).equals("u") && DIGITS.matcher(path.get(i + 1)).matches();
            boolean domain =
                    i == 0 && path.get(i).equals("a") && path.get(i + 1).contains(".");
            if (account || domain) {
                path.subList(i, i + 2).clear();
                i--;
            }
        }
        return path;
    }

    private static @Nullable String idIn(List<String> path, WebAddress address) {
        for (String before : List.of("d", "folders")) {
            int at = path.indexOf(before);
            if (at >= 0) {
                return at + 1 < path.size() ? path.get(at + 1) : "";
            }
        }
        return address.query().containsKey("id") ? address.parameter("id") : null;
    }

    private static LinkAddress file(String id, WebAddress address) {
        String key = keyOf(address);
        return new LinkAddress(
                Service.GOOGLE,
                Kind.FILE,
                DRIVE + "file/d/" + id + "/view" + key,
                DRIVE + "file/d/" + id + "/preview" + key,
                null);
    }

    /** Older files are opened with a second key. */
    private static String keyOf(WebAddress address) {
        String key = address.parameter("resourcekey");
        return key.isEmpty() ? "" : "?resourcekey=" + WebAddress.encodedPart(key);
    }

    private static LinkAddress folder(String id) {
        return new LinkAddress(
                Service.GOOGLE,
                Kind.FOLDER,
                DRIVE + "drive/folders/" + id,
                DRIVE + "embeddedfolderview?id=" + id + "#list",
                null);
    }

    private static LinkAddress made(Kind kind, List<String> path, WebAddress address) {
        String editor = path.getFirst().equals("spreadsheet") ? "spreadsheets" : path.getFirst();
        int at = path.indexOf("d");
        boolean published = at >= 0 && at + 1 < path.size() && path.get(at + 1).equals("e");
        int place = at + (published ? 2 : 1);
        String id = at < 0 ? address.parameter("key") : place < path.size() ? path.get(place) : "";
        if (at < 0 && id.isEmpty()) {
            return flawed(kind, address, Flaw.NO_ITEM);
        }
        if (!ID.matcher(id).matches()) {
            return flawed(kind, address, Flaw.ID_WRONG);
        }
        String base = DOCS + editor + "/d/" + (published ? "e/" : "") + id + "/";
        return published ? published(kind, base) : edited(kind, base, address);
    }

    private static LinkAddress edited(Kind kind, String base, WebAddress address) {
        if (kind == Kind.FORM) {
            return form(base);
        }
        String key = keyOf(address);
        String place = address.fragment().isEmpty()
                ? ""
                : "#" + WebAddress.encodedPart(address.fragment()).replace("%3D", "=");
        return new LinkAddress(Service.GOOGLE, kind, base + "edit" + key + place, base + "preview" + key + place, null);
    }

    private static LinkAddress published(Kind kind, String base) {
        return switch (kind) {
            case SHEET ->
                new LinkAddress(
                        Service.GOOGLE, kind, base + "pubhtml", base + "pubhtml?widget=true&headers=false", null);
            case SLIDES -> new LinkAddress(Service.GOOGLE, kind, base + "pub", base + "embed", null);
            case FORM -> form(base);
            case DOCUMENT, FILE, FOLDER, PAGE, PLAYLIST, VIDEO ->
                new LinkAddress(Service.GOOGLE, kind, base + "pub", base + "pub?embedded=true", null);
        };
    }

    /** To be filled in, also when the address was that of its editor. */
    private static LinkAddress form(String base) {
        return new LinkAddress(Service.GOOGLE, Kind.FORM, base + "viewform", base + "viewform?embedded=true", null);
    }

    private static LinkAddress flawed(Kind kind, WebAddress address, Flaw flaw) {
        return LinkAddress.flawed(Service.GOOGLE, kind, address.written(), flaw);
    }
}
