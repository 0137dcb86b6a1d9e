package io.parallax.outlets;

import com.fasterxml.jackson.databind.JsonNode;
import io.parallax.documents.Document;
import io.parallax.documents.Mistake;
import io.parallax.documents.Mistakes;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Reads a registry file; every mistake in it is told with its line. */
public final class RegistryFile {
    private static final String SCHEMA = "/io/parallax/outlets/outlets.schema.json";

    private RegistryFile() {}

    public static Registry read(Path file) {
        var document = Document.read(file).check(SCHEMA);
        var mistakes = new ArrayList<Mistake>();
        var outlets = new ArrayList<Outlet>();
        var taken = new HashMap<String, String>();
        var list = document.json().path("outlets");
        for (int i = 0; i < list.size(); i++) {
            var outlet = outlet(list.get(i));
            outlets.add(outlet);
            checkZone(document, outlet, "/outlets/" + i, mistakes);
            checkNames(document, outlet, "/outlets/" + i, taken, mistakes);
        }
        if (!mistakes.isEmpty()) {
            throw new Mistakes(Document.sorted(mistakes));
        }
        return new Registry(outlets);
    }

    private static Outlet outlet(JsonNode json) {
        return new Outlet(
                json.path("name").asText(),
                texts(json.path("aliases")),
                texts(json.path("domains")),
                text(json, "country"),
                text(json, "language"),
                text(json, "time_zone"),
                text(json, "owner"),
                text(json, "kind"),
                texts(json.path("wire_tags")));
    }

    private static void checkZone(Document document, Outlet outlet, String pointer, List<Mistake> mistakes) {
        try {
            if (outlet.timeZone() != null) {
                ZoneId.of(outlet.timeZone());
            }
        } catch (DateTimeException e) {
            mistakes.add(document.mistake(
                    pointer + "/time_zone",
                    "'time_zone': found '" + outlet.timeZone() + "'; allowed: IANA names such as Europe/Kyiv"));
        }
    }

    private static void checkNames(
            Document document, Outlet outlet, String pointer, Map<String, String> taken, List<Mistake> mistakes) {
        var names = new ArrayList<>(outlet.aliases());
        names.add(outlet.name());
        names.addAll(outlet.domains());
        for (var name : names) {
            var other = taken.putIfAbsent(name.toLowerCase(java.util.Locale.ROOT), outlet.name());
            if (other != null && !other.equals(outlet.name())) {
                mistakes.add(document.mistake(
                        pointer, "'" + name + "' already means " + other + "; a name or domain belongs to one outlet"));
            }
        }
    }

    private static String text(JsonNode json, String key) {
        return json.hasNonNull(key) ? json.get(key).asText() : null;
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
