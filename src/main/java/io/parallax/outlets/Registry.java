package io.parallax.outlets;

import java.io.Serializable;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The outlets a job knows, found by name, alias or the domain of a link. Unknown outlets pass under their own name. */
public final class Registry implements Serializable {
    private static final long serialVersionUID = 1L;
    private final Map<String, Known> byName = new HashMap<>();
    private final Map<String, Known> byDomain = new HashMap<>();
    private final transient List<Outlet> outlets;

    private record Known(String name, String timeZone, String language) implements Serializable {}

    public Registry(List<Outlet> outlets) {
        this.outlets = List.copyOf(outlets);
        for (var outlet : outlets) {
            var known = new Known(outlet.name(), outlet.timeZone(), outlet.language());
            byName.put(folded(outlet.name()), known);
            outlet.aliases().forEach(alias -> byName.put(folded(alias), known));
            outlet.domains().forEach(domain -> byDomain.put(domain.toLowerCase(Locale.ROOT), known));
        }
    }

    public static Registry none() {
        return new Registry(Collections.emptyList());
    }

    public List<Outlet> outlets() {
        return outlets;
    }

    /** What the registry holds, for fingerprints: any change of an outlet changes it. */
    public String fingerprint() {
        return new TreeMap<>(byName) + "|" + new TreeMap<>(byDomain);
    }

    /** The canonical name of an outlet as a record names it; the trimmed name itself where it is unknown. */
    public String canonical(String name) {
        var known = find(name);
        return known == null ? name.strip().replaceAll("\\s+", " ") : known.name();
    }

    /** UTC where the outlet or its time zone is unknown. */
    public ZoneId zone(String name) {
        var known = find(name);
        return known == null || known.timeZone() == null ? ZoneOffset.UTC : ZoneId.of(known.timeZone());
    }

    /** Whether a name, alias or address belongs to an outlet of the registry. */
    public boolean knows(String name) {
        return find(name) != null;
    }

    /** Of most of what the outlet prints; null where the outlet or its language is unknown. */
    public String language(String name) {
        var known = find(name);
        return known == null ? null : known.language();
    }

    private Known find(String name) {
        var known = byName.get(folded(name));
        return known != null ? known : ofDomain(host(name));
    }

    private Known ofDomain(String host) {
        for (var domain = host;
                domain != null && domain.contains(".");
                domain = domain.substring(domain.indexOf('.') + 1)) {
            var known = byDomain.get(domain);
            if (known != null) {
                return known;
            }
        }
        return null;
    }

    private static String host(String name) {
        var text = name.strip().toLowerCase(Locale.ROOT);
        try {
            return text.contains("://") ? new URI(text).getHost() : text;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static String folded(String name) {
        return name.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s.'’_-]+", " ")
                .strip();
    }
}
