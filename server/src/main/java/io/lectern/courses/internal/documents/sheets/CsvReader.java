package io.lectern.courses.internal.documents.sheets;

import io.lectern.courses.DocumentProblem;
import io.lectern.courses.internal.documents.Deadline;
import io.lectern.courses.internal.documents.SourceDocument;
import io.lectern.courses.internal.documents.writing.Script;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads lists of values, parted by commas, semicolons or tabs, as spreadsheets write them. */
public final class CsvReader {

    private static final int HEAD = 65_536;
    private static final Charset OLD = Charset.forName("windows-1256");

    private final Reader text;
    private final char separator;
    private final Deadline deadline;
    private final SheetRows rows = new SheetRows();

    private CsvReader(Reader text, char separator, Deadline deadline) {
        this.text = text;
        this.separator = separator;
        this.deadline = deadline;
    }

    /** @throws DocumentProblem.Damaged when it is no text */
    public static Sheet read(SourceDocument document, Deadline deadline) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(document.file())) {
            head = in.readNBytes(HEAD);
        }
        Charset charset = charsetOf(head);
        String beginning = new String(head, charset);
        if (beginning.indexOf('\0') >= 0) {
            throw new DocumentProblem.Damaged(document.name());
        }
        try (var in = new BufferedReader(new InputStreamReader(Files.newInputStream(document.file()), charset))) {
            var reader = new CsvReader(in, separatorOf(beginning), deadline);
            reader.readAll();
            return reader.rows.sheet("", Script.languageOf(beginning).equals("ar"));
        }
    }

    private void readAll() throws IOException {
        List<String> row = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        boolean any = false;
        for (int c = first(); c >= 0; c = text.read()) {
            any = true;
            if (quoted && c == '"') {
                text.mark(1);
                quoted = text.read() == '"';
                if (quoted) {
                    value.append('"');
                } else {
                    text.reset();
                }
            } else if (quoted) {
                value.append((char) c);
            } else if (c == '"' && value.isEmpty()) {
                quoted = true;
            } else if (c == separator) {
                row.add(take(value));
            } else if (c == '\n') {
                row.add(take(value));
                end(row);
                any = false;
            } else if (c != '\r') {
                value.append((char) c);
            }
        }
        if (any) {
            row.add(take(value));
            end(row);
        }
    }

    private int first() throws IOException {
        int c = text.read();
        return c == '\uFEFF' ? text.read() : c;
    }

    private static String take(StringBuilder value) {
        String taken = value.toString();
        value.setLength(0);
        return taken;
    }

    private void end(List<String> row) {
        deadline.check();
        rows.add(List.copyOf(row));
        row.clear();
    }

    private static Charset charsetOf(byte[] head) {
        if (head.length >= 2 && (head[0] == -1 && head[1] == -2 || head[0] == -2 && head[1] == -1)) {
            return StandardCharsets.UTF_16;
        }
        var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        // a letter may be cut in two at the end
        for (int end = head.length; end > head.length - 4 && end >= 0; end--) {
            try {
                decoder.reset().decode(ByteBuffer.wrap(head, 0, end));
                return StandardCharsets.UTF_8;
            } catch (CharacterCodingException e) {
                continue;
            }
        }
        return OLD;
    }

    /** What parts the values of the first line most often. */
    private static char separatorOf(String beginning) {
        String line = beginning.lines().findFirst().orElse("");
        return List.of(',', ';', '\t').stream()
                .max(Comparator.comparingLong(
                        candidate -> line.chars().filter(c -> c == candidate).count()))
                .orElse(',');
    }
}
