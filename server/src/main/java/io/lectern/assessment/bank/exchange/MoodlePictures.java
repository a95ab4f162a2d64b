package io.lectern.assessment.bank.exchange;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Pictures of texts in Moodle's XML: they stand beside the text in {@code <file>}, and the text names them by a special address. */
final class MoodlePictures {

    private static final String PLACE = "@@PLUGINFILE@@/";
    private static final Pattern NAMED = Pattern.compile("@@PLUGINFILE@@/([^)\\s?]+)(?:\\?[^)\\s]*)?");

    private final XmlNode question;
    private final List<FilePicture> found = new ArrayList<>();

    MoodlePictures(XmlNode question) {
        this.question = question;
    }

    /** All that were named, or stand for themselves. */
    List<FilePicture> found() {
        return List.copyOf(found);
    }

    /** The text with its pictures by their ids. @param element that the text and its files stand in */
    String linked(String text, String element) {
        List<FilePicture> beside = question.first(element).stream()
                .flatMap(node -> node.all("file").stream())
                .map(MoodlePictures::read)
                .toList();
        return NAMED.matcher(text).replaceAll(named -> {
            String name = URLDecoder.decode(named.group(1).replace("+", "%2B"), StandardCharsets.UTF_8);
            FilePicture picture = beside.stream()
                    .filter(file -> file.name().equals(name))
                    .findFirst()
                    .orElseThrow(() ->
                            new Unreadable(question.line(), "no-picture", "The picture “" + name + "” is missing."));
            found.add(picture);
            return Matcher.quoteReplacement(picture.id());
        });
    }

    /** The picture that the question is about. */
    FilePicture background() {
        FilePicture picture = question.first("file")
                .map(MoodlePictures::read)
                .orElseThrow(() -> new Unreadable(question.line(), "no-picture", "The picture is missing."));
        found.add(picture);
        return picture;
    }

    private static FilePicture read(XmlNode file) {
        try {
            return FilePicture.read(
                    file.attributes().getOrDefault("name", ""), file.content().toString());
        } catch (IllegalArgumentException e) {
            throw new Unreadable(file.line(), "no-picture", "This is not a file in Base64.");
        }
    }

    /** An element around a text and the pictures that it names. */
    static void write(XmlText out, String element, @Nullable String text, List<FilePicture> pictures) {
        String written = Drafts.orEmpty(text);
        List<FilePicture> named = new ArrayList<>();
        for (FilePicture picture : pictures) {
            String inText = "](" + picture.id();
            if (written.contains(inText)) {
                String name = URLEncoder.encode(picture.name(), StandardCharsets.UTF_8)
                        .replace("+", "%20");
                written = written.replace(inText, "](" + PLACE + name);
                named.add(picture);
            }
        }
        out.open(element, " format=\"markdown\"");
        out.value("text", written);
        named.forEach(picture -> out.file(picture.name(), picture.base64()));
        out.close(element);
    }
}
