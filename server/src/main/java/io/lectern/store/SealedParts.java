package io.lectern.store;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.lectern.kernel.Json;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.util.ClassUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Sealed {@link Json} parts as MongoDB holds them: the same document as PostgreSQL's, told apart by the property that
 * {@link JsonTypeInfo} names. No class name is stored, so classes can move.
 */
final class SealedParts {

    private SealedParts() {}

    /** A converter each for writing and reading every sealed part of the application. */
    static List<GenericConverter> converters(JsonMapper json) {
        Set<Class<?>> types = found();
        return List.of(new ToDocument(types, json), new FromDocument(types, json));
    }

    private static Set<Class<?>> found() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false) {
            @Override
            protected boolean isCandidateComponent(AnnotatedBeanDefinition candidate) {
                return candidate.getMetadata().isInterface()
                        && candidate.getMetadata().hasAnnotation(JsonTypeInfo.class.getName());
            }
        };
        scanner.addIncludeFilter(new AssignableTypeFilter(Json.class));
        Set<Class<?>> types = new HashSet<>();
        for (var candidate : scanner.findCandidateComponents("io.lectern")) {
            String name = String.valueOf(candidate.getBeanClassName());
            types.add(ClassUtils.resolveClassName(name, SealedParts.class.getClassLoader()));
        }
        return types;
    }

    @WritingConverter
    private record ToDocument(Set<Class<?>> types, JsonMapper json) implements GenericConverter {

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            Set<ConvertiblePair> pairs = new HashSet<>();
            types.forEach(type -> pairs.add(new ConvertiblePair(type, Document.class)));
            return pairs;
        }

        @Override
        public @Nullable Object convert(@Nullable Object part, TypeDescriptor from, TypeDescriptor to) {
            return part == null ? null : plain(json.valueToTree(part));
        }

        private static @Nullable Object plain(JsonNode node) {
            if (node.isObject()) {
                Document document = new Document();
                node.forEachEntry((name, value) -> document.put(name, plain(value)));
                return document;
            } else if (node.isArray()) {
                return node.valueStream().map(ToDocument::plain).toList();
            } else if (node.isBigDecimal()) {
                return new Decimal128(node.decimalValue());
            } else if (node.isInt()) {
                return node.intValue();
            } else if (node.isNumber()) {
                return node.isIntegralNumber() ? (Object) node.longValue() : node.doubleValue();
            } else if (node.isBoolean()) {
                return node.booleanValue();
            }
            return node.isNull() ? null : node.stringValue();
        }
    }

    @ReadingConverter
    private record FromDocument(Set<Class<?>> types, JsonMapper json) implements GenericConverter {

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            Set<ConvertiblePair> pairs = new HashSet<>();
            types.forEach(type -> pairs.add(new ConvertiblePair(Document.class, type)));
            return pairs;
        }

        @Override
        public @Nullable Object convert(@Nullable Object document, TypeDescriptor from, TypeDescriptor to) {
            return document == null ? null : json.treeToValue(tree(document), to.getType());
        }

        private static JsonNode tree(@Nullable Object value) {
            JsonNodeFactory nodes = JsonNodeFactory.instance;
            return switch (value) {
                case null -> nodes.nullNode();
                case Document document -> {
                    var object = nodes.objectNode();
                    document.forEach((name, part) -> object.set(name, tree(part)));
                    yield object;
                }
                case List<?> list -> {
                    var array = nodes.arrayNode();
                    list.forEach(part -> array.add(tree(part)));
                    yield array;
                }
                case Decimal128 number -> nodes.numberNode(number.bigDecimalValue());
                case BigDecimal number -> nodes.numberNode(number);
                case Integer number -> nodes.numberNode(number);
                case Long number -> nodes.numberNode(number);
                case Double number -> nodes.numberNode(number);
                case Boolean truth -> nodes.booleanNode(truth);
                default -> nodes.stringNode(value.toString());
            };
        }
    }
}
