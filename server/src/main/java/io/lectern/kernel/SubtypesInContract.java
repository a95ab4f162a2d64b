package io.lectern.kernel;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.databind.type.TypeFactory;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the API's contract by which name each kind of a type that has several is known. */
@Component
class SubtypesInContract implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        Schema<?> resolved = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        Class<?> raw =
                TypeFactory.defaultInstance().constructType(type.getType()).getRawClass();
        JsonSubTypes kinds = raw.getAnnotation(JsonSubTypes.class);
        Schema<?> model = context.getDefinedModels().get(raw.getSimpleName());
        if (kinds != null && model != null && model.getDiscriminator() != null) {
            for (JsonSubTypes.Type kind : kinds.value()) {
                String schema = Components.COMPONENTS_SCHEMAS_REF + kind.value().getSimpleName();
                model.getDiscriminator().mapping(kind.name(), schema);
            }
        }
        return resolved;
    }
}
