package io.parallax.articles;

import java.util.TreeSet;
import org.apache.spark.sql.catalyst.parser.CatalystSqlParser$;
import org.apache.spark.sql.catalyst.parser.ParseException;
import org.apache.spark.sql.catalyst.parser.ParserInterface;
import scala.jdk.javaapi.CollectionConverters;

/** The condition of an input, in Spark SQL on the input's own columns; read without a session. */
public final class Condition {
    private static final ParserInterface PARSER = CatalystSqlParser$.MODULE$;

    private Condition() {}

    /**
     * The names of the columns a condition speaks of, dotted where they reach into objects.
     *
     * @throws IllegalArgumentException where it is no SQL, with what the parser found
     */
    public static TreeSet<String> columns(String where) {
        var names = new TreeSet<String>();
        try {
            var parsed = PARSER.parseExpression(where);
            CollectionConverters.asJava(parsed.references().iterator())
                    .forEachRemaining(attribute -> names.add(attribute.name().replace("`", "")));
        } catch (ParseException e) {
            var found = e.getMessage().strip().lines().findFirst().orElse("no SQL");
            throw new IllegalArgumentException(found.replaceAll("^\\[\\w+] | SQLSTATE: \\w+", ""), e);
        }
        return names;
    }
}
