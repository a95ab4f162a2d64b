package io.lectern.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.relational.core.mapping.Table;

/**
 * An aggregate root, stored in a table of its module's schema on PostgreSQL and in a collection with the module's prefix
 * on MongoDB.
 */
@Table
@Document
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Aggregate {

    /** The PostgreSQL schema: the name of the owning module. */
    @AliasFor(annotation = Table.class, attribute = "schema")
    String module();

    /** The table within {@link #module()}. */
    @AliasFor(annotation = Table.class, attribute = "name")
    String name();

    /** The MongoDB collection: module, underscore, name. */
    @AliasFor(annotation = Document.class, attribute = "collection")
    String collection();
}
