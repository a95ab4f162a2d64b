package io.lectern.store;

import io.lectern.kernel.Json;
import java.sql.JDBCType;
import java.sql.SQLException;
import java.sql.SQLType;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.CustomConversions;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.core.TypeInformation;
import org.springframework.data.jdbc.core.convert.JdbcTypeFactory;
import org.springframework.data.jdbc.core.convert.MappingJdbcConverter;
import org.springframework.data.jdbc.core.convert.RelationResolver;
import org.springframework.data.jdbc.core.mapping.JdbcMappingContext;
import org.springframework.data.jdbc.core.mapping.JdbcValue;
import tools.jackson.databind.json.JsonMapper;

/** Stores {@link Json} parts, collections and maps of an aggregate as JSONB columns, whatever their type. */
class JsonbConverter extends MappingJdbcConverter {

    private static final String JSONB = "jsonb";
    private final JsonMapper json;

    JsonbConverter(
            JdbcMappingContext context,
            RelationResolver relations,
            CustomConversions conversions,
            JdbcTypeFactory types,
            JsonMapper json) {
        super(context, relations, conversions, types);
        this.json = json;
    }

    @Override
    public JdbcValue writeJdbcValue(@Nullable Object value, TypeInformation<?> type, SQLType sqlType) {
        return value instanceof Json || value instanceof Collection || value instanceof Map
                ? JdbcValue.of(jsonb(value), JDBCType.OTHER)
                : super.writeJdbcValue(value, type, sqlType);
    }

    @Override
    protected @Nullable Object getPotentiallyConvertedSimpleRead(Object value, TypeInformation<?> type) {
        if (value instanceof PGobject column && JSONB.equals(column.getType())) {
            var target = json.constructType(
                    type.toTypeDescriptor().getResolvableType().getType());
            return json.readValue(column.getValue(), target);
        }
        return super.getPotentiallyConvertedSimpleRead(value, type);
    }

    private PGobject jsonb(Object value) {
        try {
            var column = new PGobject();
            column.setType(JSONB);
            column.setValue(json.writeValueAsString(value));
            return column;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Makes the mapping context count {@link Json} as a simple type; the conversion itself happens above. */
    @WritingConverter
    enum JsonIsSimple implements Converter<Json, PGobject> {
        INSTANCE;

        @Override
        public PGobject convert(Json source) {
            throw new IllegalStateException("JSON parts are written by JsonbConverter");
        }
    }
}
