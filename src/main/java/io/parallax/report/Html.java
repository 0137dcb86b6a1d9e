package io.parallax.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The one way from text to markup. Text and attribute values are escaped here and nowhere else; tag and attribute names are
 * checked; event handlers are refused; a link goes to http, https, a file beside the page or an anchor, or loses its target.
 * It also numbers the anchors of sections, so that a table of contents can point at them.
 */
public final class Html {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Pattern LINK = Pattern.compile("(?i:https?)://\\S+|#[\\w.-]+|[\\w][\\w./%-]*(#[\\w.-]+)?");
    private static final Pattern STYLE = Pattern.compile("(--[a-z]+:-?[0-9]+(\\.[0-9]+)?;)+");
    private static final Set<String> VOID = Set.of("meta", "br", "hr", "wbr", "col");

    /** A heading that the table of contents may list; {@code level} is 2 for a section of the page. */
    record Anchor(String id, String title, int level) {}

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private final List<Anchor> outline = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private int depth = 1;
    private boolean charts;

    Html() {}

    /**
     * Starts an element.
     *
     * @param attributes names and values in turn; an attribute whose value is null is left out
     */
    Html open(String tag, String... attributes) {
        out.append('<').append(checked(tag));
        for (int i = 0; i < attributes.length; i += 2) {
            attribute(checked(attributes[i]), attributes[i + 1]);
        }
        out.append('>');
        if (!VOID.contains(tag)) {
            open.push(tag);
        }
        return this;
    }

    Html close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Text; null writes nothing. */
    Html text(String text) {
        out.append(Escapes.text(text));
        return this;
    }

    /** A whole element with text inside. */
    Html element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    /** Data for a script, as an inert JSON block. */
    Html json(Object data) {
        open("script", "type", "application/json");
        out.append(Json.of(data));
        return close();
    }

    /** A script or style sheet that ships with the application: the only text that is written as it is. */
    Html asset(String tag, Asset asset) {
        open(tag);
        out.append(asset.content());
        return close();
    }

    /** What another writer has written, whole. */
    Html include(Html other) {
        out.append(other);
        return this;
    }

    /** Starts a section one level below the current one, with its heading. */
    Html section(String title) {
        depth++;
        String id = unique(Escapes.slug(title));
        outline.add(new Anchor(id, title, depth));
        open("section", "aria-labelledby", id);
        return element("h" + Math.min(depth, 6), title, "id", id);
    }

    Html endSection() {
        depth--;
        return close();
    }

    /** An id that no other element of the page has. */
    String unique(String wanted) {
        String id = wanted;
        for (int n = 2; !ids.add(id); n++) {
            id = wanted + "-" + n;
        }
        return id;
    }

    Html noteChart() {
        charts = true;
        return this;
    }

    boolean hasCharts() {
        return charts;
    }

    List<Anchor> outline() {
        return List.copyOf(outline);
    }

    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("Elements still open: " + open);
        }
        return out.toString();
    }

    private void attribute(String name, String value) {
        String shown = name.equals("href") ? target(value) : value;
        if (shown == null) {
            return;
        }
        if (name.startsWith("on")
                || (name.equals("style") && !STYLE.matcher(shown).matches())) {
            throw new IllegalArgumentException("Attribute " + name + "=" + shown + " is not allowed on a report.");
        }
        out.append(' ').append(name).append("=\"").append(Escapes.text(shown)).append('"');
    }

    /** The address as a link may have it, null for one that a report does not link to. */
    static String target(String link) {
        return link != null && LINK.matcher(link.strip()).matches() ? link.strip() : null;
    }

    private static String checked(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, "\"%s\" is no tag or attribute name.", name));
        }
        return name;
    }
}
