package io.parallax.tables;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** Record to row and back, by accessors looked up once a class (uncached reflection costs twenty times as much). */
final class RecordCodec {
    private static final ClassValue<RecordCodec> CODECS = new ClassValue<>() {
        @Override
        protected RecordCodec computeValue(Class<?> type) {
            return new RecordCodec(type);
        }
    };

    private final String[] names;
    private final Method[] accessors;
    private final Cell[] cells;
    private final Constructor<?> constructor;

    static RecordCodec of(Class<?> type) {
        return CODECS.get(type);
    }

    private RecordCodec(Class<?> type) {
        var components = type.getRecordComponents();
        names = Arrays.stream(components)
                .map(component -> snakeCase(component.getName()))
                .toArray(String[]::new);
        accessors = Arrays.stream(components).map(RecordCodec::accessor).toArray(Method[]::new);
        cells = Arrays.stream(components)
                .map(component -> Cell.of(component.getGenericType()))
                .toArray(Cell[]::new);
        constructor = constructor(type, components);
    }

    /** Every column is nullable, as storage has it: a primitive that is null fails where the record is built. */
    StructType schema() {
        var schema = new StructType();
        for (int i = 0; i < names.length; i++) {
            schema = schema.add(names[i], cells[i].type(), true);
        }
        return schema;
    }

    Row row(Object record) {
        var values = new Object[names.length];
        for (int i = 0; i < values.length; i++) {
            var value = call(accessors[i], record);
            values[i] = value == null ? null : cells[i].out(value);
        }
        return RowFactory.create(values);
    }

    Object record(Row row) {
        var values = new Object[names.length];
        for (int i = 0; i < values.length; i++) {
            var value = row.get(row.schema() == null ? i : row.fieldIndex(names[i]));
            values[i] = value == null ? null : cells[i].in(value);
        }
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object call(Method accessor, Object record) {
        try {
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Method accessor(RecordComponent component) {
        var accessor = component.getAccessor();
        accessor.setAccessible(true);
        return accessor;
    }

    private static Constructor<?> constructor(Class<?> type, RecordComponent[] components) {
        try {
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    static String snakeCase(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
