package io.lectern.tutor.room;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The written contract of a class, to hold real messages against. */
final class ClassroomSchema {

    private static final Path FILE = Path.of("..", "contracts", "classroom-protocol.schema.json");
    private static final Schema SERVER = part("server");
    private static final Schema CLIENT = part("client");

    private ClassroomSchema() {}

    /** What is wrong with something the server sent; empty when nothing is. */
    static List<String> faultsOfServer(String text) {
        return faults(SERVER, text);
    }

    static List<String> faultsOfClient(String text) {
        return faults(CLIENT, text);
    }

    private static List<String> faults(Schema schema, String text) {
        return schema.validate(text, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private static Schema part(String name) {
        try {
            String whole = Files.readString(FILE);
            String part = whole.replaceFirst("\"anyOf\": \\[[^\\]]*\\]", "\"\\$ref\": \"#/\\$defs/" + name + "\"");
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(part, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
