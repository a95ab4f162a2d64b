package io.lectern.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The form of an answer: told to the model as a JSON schema, and checked when it answers. */
public sealed interface Shape {

    /** Any text. */
    record Text() implements Shape {
        @Override
        public Map<String, Object> schema() {
            return Map.of("type", "string");
        }

        @Override
        public boolean fits(JsonNode answer) {
            return answer.isString();
        }
    }

    /** Any number. */
    record Amount() implements Shape {
        @Override
        public Map<String, Object> schema() {
            return Map.of("type", "number");
        }

        @Override
        public boolean fits(JsonNode answer) {
            return answer.isNumber();
        }
    }

    /** One of these words. */
    record OneOf(List<String> words) implements Shape {
        public OneOf {
            words = List.copyOf(words);
        }

        @Override
        public Map<String, Object> schema() {
            return Map.of("type", "string", "enum", words);
        }

        @Override
        public boolean fits(JsonNode answer) {
            return answer.isString() && words.contains(answer.asString());
        }
    }

    /** Any number of the same. */
    record ListOf(Shape items) implements Shape {
        @Override
        public Map<String, Object> schema() {
            return Map.of("type", "array", "items", items.schema());
        }

        @Override
        public boolean fits(JsonNode answer) {
            return answer.isArray() && answer.valueStream().allMatch(items::fits);
        }
    }

    /** Exactly these, in the order in which they are to be thought of. */
    record Fields(List<Field> fields) implements Shape {
        public Fields {
            fields = List.copyOf(fields);
        }

        @Override
        public Map<String, Object> schema() {
            Map<String, Object> properties = new LinkedHashMap<>();
            fields.forEach(field -> properties.put(field.name(), field.shape().schema()));
            Map<String, Object> schema = new LinkedHashMap<>();
            schema.put("type", "object");
            schema.put("properties", properties);
            schema.put("required", List.copyOf(properties.keySet()));
            schema.put("additionalProperties", false);
            return schema;
        }

        @Override
        public boolean fits(JsonNode answer) {
            return answer.isObject()
                    && answer.size() == fields.size()
                    && fields.stream().allMatch(field -> field.shape().fits(answer.path(field.name())));
        }
    }

    /** A part with a name. */
    record Field(String name, Shape shape) {}

    /** As a JSON schema, of the few words of it that all models understand. */
    Map<String, Object> schema();

    /** Whether an answer has this form. */
    boolean fits(JsonNode answer);

    static Shape text() {
        return new Text();
    }

    static Shape amount() {
        return new Amount();
    }

    static Shape oneOf(List<String> words) {
        return new OneOf(words);
    }

    static Shape listOf(Shape items) {
        return new ListOf(items);
    }

    static Shape fields(Field... fields) {
        return new Fields(List.of(fields));
    }

    static Field field(String name, Shape shape) {
        return new Field(name, shape);
    }
}
