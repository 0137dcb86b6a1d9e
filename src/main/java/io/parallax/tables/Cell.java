package io.parallax.tables;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import scala.jdk.javaapi.CollectionConverters;

/** How one component of a record is stored: its Spark type and the way out and in. Values are never null here. */
sealed interface Cell {
    DataType type();

    Object out(Object value);

    Object in(Object stored);

    static Cell of(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return new Many(of(list.getActualTypeArguments()[0]));
        }
        var plain = (Class<?>) type;
        if (plain.isRecord()) {
            return new Nested(plain);
        }
        if (plain.isEnum()) {
            return new Word(words(plain));
        }
        var stored = Plain.TYPES.get(plain);
        if (stored == null) {
            throw new IllegalArgumentException("a table cannot hold a " + plain.getName());
        }
        return new Plain(stored);
    }

    private static List<Object> words(Class<?> type) {
        return List.of(type.getEnumConstants());
    }

    /** A value Spark stores as it is. */
    record Plain(DataType type) implements Cell {
        private static final Map<Class<?>, DataType> TYPES = Map.ofEntries(
                Map.entry(String.class, DataTypes.StringType),
                Map.entry(int.class, DataTypes.IntegerType),
                Map.entry(Integer.class, DataTypes.IntegerType),
                Map.entry(long.class, DataTypes.LongType),
                Map.entry(Long.class, DataTypes.LongType),
                Map.entry(double.class, DataTypes.DoubleType),
                Map.entry(Double.class, DataTypes.DoubleType),
                Map.entry(boolean.class, DataTypes.BooleanType),
                Map.entry(Boolean.class, DataTypes.BooleanType),
                Map.entry(Instant.class, DataTypes.TimestampType),
                Map.entry(LocalDate.class, DataTypes.DateType));

        @Override
        public Object out(Object value) {
            return value;
        }

        @Override
        public Object in(Object stored) {
            return stored;
        }
    }

    /** An enum as its lower-case word, with hyphens for underscores. */
    record Word(Map<String, Object> byWord) implements Cell {
        Word(List<Object> constants) {
            this(constants.stream().collect(Collectors.toMap(Word::word, constant -> constant)));
        }

        private static String word(Object constant) {
            return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        @Override
        public DataType type() {
            return DataTypes.StringType;
        }

        @Override
        public Object out(Object value) {
            return word(value);
        }

        @Override
        public Object in(Object stored) {
            return byWord.get(stored);
        }
    }

    /** A record inside a record. */
    record Nested(Class<?> record) implements Cell {
        @Override
        public DataType type() {
            return RecordCodec.of(record).schema();
        }

        @Override
        public Object out(Object value) {
            return RecordCodec.of(record).row(value);
        }

        @Override
        public Object in(Object stored) {
            return RecordCodec.of(record).record((Row) stored);
        }
    }

    /** A list; stored null where the list is null. */
    record Many(Cell item) implements Cell {
        @Override
        public DataType type() {
            return DataTypes.createArrayType(item.type(), true);
        }

        @Override
        public Object out(Object value) {
            return ((List<?>) value)
                    .stream().map(each -> each == null ? null : item.out(each)).toArray();
        }

        @Override
        public Object in(Object stored) {
            List<Object> items = stored instanceof Object[] array
                    ? Arrays.asList(array)
                    : new ArrayList<>(CollectionConverters.asJava((scala.collection.Seq<Object>) stored));
            return IntStream.range(0, items.size())
                    .mapToObj(i -> items.get(i) == null ? null : item.in(items.get(i)))
                    .toList();
        }
    }
}
