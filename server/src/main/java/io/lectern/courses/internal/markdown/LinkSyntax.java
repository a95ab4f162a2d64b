package io.lectern.courses.internal.markdown;

import io.lectern.courses.Block;
import io.lectern.courses.links.address.LinkAddress;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Links to other places as authors write them: {@code ![Title](https://youtu.be/...)}, alone in a paragraph. */
public final class LinkSyntax {

    private static final Pattern WEB = Pattern.compile("(?i)https?://.*");
    private static final Pattern PICTURE =
            Pattern.compile("(?i)[^?#]*\\.(?:png|jpe?g|gif|svg|webp|avif|bmp)(?:[?#].*)?");

    private LinkSyntax() {}

    /** Whether a path leads to the web, and not to a picture there, which no lesson shows. */
    public static boolean isLink(String path) {
        return WEB.matcher(path).matches() && !PICTURE.matcher(path).matches();
    }

    /** The addresses of all links that a text shows, as {@link Block.Link#url} says them; also inside of callouts. */
    public static List<String> linksIn(String markdown) {
        return FigureSyntax.all(markdown).stream()
                .map(FigureSyntax.Written::path)
                .filter(LinkSyntax::isLink)
                .map(path -> LinkAddress.of(path).url())
                .distinct()
                .toList();
    }

    /** The text with another address or path in place of one, wherever that is shown and however it is written. */
    public static String replaced(String markdown, String url, String path) {
        StringBuilder changed = new StringBuilder(markdown);
        int moved = 0;
        int from = 0;
        for (FigureSyntax.Written shown : FigureSyntax.all(markdown)) {
            int start = markdown.indexOf(shown.source(), from);
            from = start + shown.source().length();
            if (isLink(shown.path()) && LinkAddress.of(shown.path()).url().equals(url)) {
                int at = markdown.indexOf("](", start) + 2;
                int begin = markdown.indexOf(shown.path(), at);
                boolean bracketed = markdown.charAt(begin - 1) == '<';
                String written = bracketed || path.matches("[^\\s()]+") ? path : "<" + path + ">";
                changed.replace(begin + moved, begin + moved + shown.path().length(), written);
                moved += written.length() - shown.path().length();
            }
        }
        return changed.toString();
    }

    static Block.Link of(FigureSyntax.Written written) {
        String title = written.caption() == null ? written.alt() : written.caption();
        return new Block.Link(LinkAddress.of(written.path()).url(), title);
    }

    /** The code of the remark about an address that leads nowhere. */
    static Optional<String> flaw(Block.Link link) {
        return Optional.ofNullable(LinkAddress.of(link.url()).flaw())
                .map(flaw -> "link-" + flaw.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
