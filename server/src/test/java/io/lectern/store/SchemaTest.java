package io.lectern.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.kernel.Aggregate;
import io.lectern.store.testing.OnPostgres;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.index.MongoPersistentEntityIndexResolver;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the two stores must agree on although each states it in its own way. */
@OnPostgres
class SchemaTest {

    private static final String INDEXES = """
            select array_to_string(array(
                     select a.attname from unnest(x.indkey) with ordinality k(attnum, position)
                     join pg_attribute a on a.attrelid = x.indrelid and a.attnum = k.attnum
                     order by k.position), ',')
                   || case when x.indisunique then ' unique' else '' end
            from pg_index x
            where x.indrelid = (:table)::regclass and not x.indisprimary and x.indexprs is null
            """;

    private final JdbcClient database;

    SchemaTest(@Autowired JdbcClient database) {
        this.database = database;
    }

    @Test
    void bothStoresHaveTheSameIndexes() throws ClassNotFoundException {
        List<Class<?>> aggregates = aggregates();
        assertThat(aggregates).isNotEmpty();
        for (Class<?> aggregate : aggregates) {
            assertThat(postgresIndexes(aggregate))
                    .as("indexes of %s on PostgreSQL, compared with MongoDB's", aggregate.getSimpleName())
                    .containsExactlyInAnyOrderElementsOf(mongoIndexes(aggregate));
        }
    }

    @Test
    void noModulesTableRefersToAnothers() {
        List<@Nullable String> crossing = database.sql("""
                select c.conname || ' from ' || a.nspname || ' to ' || b.nspname
                from pg_constraint c
                join pg_class t on t.oid = c.conrelid join pg_namespace a on a.oid = t.relnamespace
                join pg_class f on f.oid = c.confrelid join pg_namespace b on b.oid = f.relnamespace
                where c.contype = 'f' and a.nspname <> b.nspname""").query(String.class).list();
        assertThat(crossing).isEmpty();
    }

    private Set<String> postgresIndexes(Class<?> aggregate) {
        Aggregate names = aggregate.getAnnotation(Aggregate.class);
        return new TreeSet<>(database.sql(INDEXES)
                .param("table", names.module() + "." + names.name())
                .query(String.class)
                .list());
    }

    private static Set<String> mongoIndexes(Class<?> aggregate) {
        var mapping = new MongoMappingContext();
        mapping.setSimpleTypeHolder(new MongoCustomConversions(List.of()).getSimpleTypeHolder());
        var resolver = new MongoPersistentEntityIndexResolver(mapping);
        Set<String> indexes = new TreeSet<>();
        for (var index : resolver.resolveIndexFor(aggregate)) {
            Document keys = index.getIndexKeys();
            boolean unique = index.getIndexOptions().getBoolean("unique", false);
            indexes.add(String.join(
                            ",", keys.keySet().stream().map(SchemaTest::column).toList())
                    + (unique ? " unique" : ""));
        }
        return indexes;
    }

    private static String column(String component) {
        return component.equals("_id")
                ? "id"
                : component.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }

    private static List<Class<?>> aggregates() throws ClassNotFoundException {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Aggregate.class));
        List<Class<?>> found = new ArrayList<>();
        for (var candidate : scanner.findCandidateComponents("io.lectern")) {
            found.add(Class.forName(candidate.getBeanClassName()));
        }
        return found.stream()
                .filter(c -> !Arrays.asList(c.getName().split("\\.")).contains("testing"))
                .toList();
    }
}
