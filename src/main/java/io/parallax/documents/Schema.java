package io.parallax.documents;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;

/** A JSON Schema on the class path, and what it says of a document in a person's words. */
final class Schema {
    private static final ConcurrentHashMap<String, Schema> READ = new ConcurrentHashMap<>();
    private final JsonSchema schema;
    private final Wording wording;

    private Schema(JsonSchema schema, Wording wording) {
        this.schema = schema;
        this.wording = wording;
    }

    static Schema of(String resource) {
        return READ.computeIfAbsent(resource, Schema::load);
    }

    private static Schema load(String resource) {
        try (var in = Schema.class.getResourceAsStream(resource)) {
            var config = SchemaValidatorsConfig.builder()
                    .pathType(PathType.JSON_POINTER)
                    .locale(Locale.ENGLISH)
                    .build();
            var factory = JsonSchemaFactory.getInstance(VersionFlag.V202012);
            var root = new ObjectMapper().readTree(in);
            return new Schema(factory.getSchema(root, config), new Wording(root));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    List<Mistake> mistakes(Document document) {
        var mistakes = new ArrayList<Mistake>();
        for (var found : schema.validate(document.json())) {
            mistakes.add(wording.mistake(document, found));
        }
        return mistakes;
    }
}
