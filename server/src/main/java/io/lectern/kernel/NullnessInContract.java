package io.lectern.kernel;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the API's contract what the types say: a component of a record is required unless it is {@link Nullable}. */
@Component
class NullnessInContract implements ModelConverter {

    private static final String NULL = "null";

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        Schema<?> resolved = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        Class<?> raw = rawType(type);
        if (resolved != null && raw.isRecord() && raw.getName().startsWith("io.lectern.")) {
            Schema<?> model = resolved.get$ref() == null ? resolved : referenced(resolved, context);
            if (model != null && model.getProperties() != null) {
                mark(raw, model);
            }
        }
        return resolved;
    }

    private static Class<?> rawType(AnnotatedType type) {
        JavaType java = TypeFactory.defaultInstance().constructType(type.getType());
        return java.getRawClass();
    }

    private static @Nullable Schema<?> referenced(Schema<?> reference, ModelConverterContext context) {
        String path = reference.get$ref();
        return context.getDefinedModels().get(path.substring(path.lastIndexOf('/') + 1));
    }

    private static void mark(Class<?> raw, Schema<?> model) {
        Map<String, Schema> properties = model.getProperties();
        for (RecordComponent component : raw.getRecordComponents()) {
            String name = component.getName();
            Schema<?> property = properties.get(name);
            if (property == null) {
                continue;
            }
            if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                properties.put(name, orNull(property));
            } else if (model.getRequired() == null || !model.getRequired().contains(name)) {
                model.addRequiredItem(name);
            }
        }
    }

    private static Schema<?> orNull(Schema<?> property) {
        if (property.get$ref() != null) {
            return new Schema<>().oneOf(List.of(property, new Schema<>().types(Set.of(NULL))));
        }
        if (property.getTypes() != null) {
            Set<String> types = new LinkedHashSet<>(property.getTypes());
            types.add(NULL);
            property.setTypes(types);
        }
        return property;
    }
}
