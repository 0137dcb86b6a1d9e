package io.parallax.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A report: one HTML file that needs nothing but itself. Styles, scripts and data stand inside; a content security policy
 * admits only these scripts, by their hash, and no request to anywhere. The same page is the same bytes.
 *
 * @param title what the report is about
 * @param subtitle one line below it, empty for none
 * @param sections what it says
 */
public record Page(String title, String subtitle, List<Section> sections) {
    public Page {
        sections = List.copyOf(sections);
    }

    public static Page of(String title) {
        return new Page(title, "", List.of());
    }

    public Page subtitle(String line) {
        return new Page(title, line, sections);
    }

    public Page section(String heading, Block... blocks) {
        return section(heading, List.of(blocks));
    }

    public Page section(String heading, List<? extends Block> blocks) {
        List<Section> longer = new ArrayList<>(sections);
        longer.add(new Section(heading, List.copyOf(blocks)));
        return new Page(title, subtitle, longer);
    }

    /** The whole file, to be stored as UTF-8. */
    public String html() {
        Html body = new Html();
        sections.forEach(section -> section.write(body));
        List<Asset> scripts =
                body.hasCharts() ? List.of(Asset.BEHAVIOUR, Asset.echarts(), Asset.CHARTS) : List.of(Asset.BEHAVIOUR);
        Html page = new Html();
        page.open("html", "lang", "en");
        head(page, scripts);
        page.open("body").element("a", "Skip to the report", "class", "skip", "href", "#report");
        header(page);
        page.open("div", "class", "frame");
        contents(page, body.outline());
        page.open("main", "id", "report", "tabindex", "-1")
                .include(body)
                .close()
                .close();
        scripts.forEach(script -> page.asset("script", script));
        return "<!doctype html>\n" + page.close().close() + "\n";
    }

    private void head(Html page, List<Asset> scripts) {
        page.open("head").open("meta", "charset", "utf-8");
        page.open("meta", "http-equiv", "Content-Security-Policy", "content", policy(scripts));
        page.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.open("meta", "name", "color-scheme", "content", "light dark");
        page.open("meta", "name", "referrer", "content", "no-referrer");
        page.element("title", title).asset("style", Asset.STYLE).close();
    }

    private static String policy(List<Asset> scripts) {
        String hashes = String.join(" ", scripts.stream().map(Asset::policy).toList());
        return "default-src 'none'; style-src 'unsafe-inline'; script-src " + hashes
                + "; img-src data:; base-uri 'none'; form-action 'none'";
    }

    private void header(Html page) {
        page.open("header", "class", "masthead").element("h1", title);
        if (!subtitle.isEmpty()) {
            page.element("p", subtitle, "class", "subtitle");
        }
        page.close();
    }

    private static void contents(Html page, List<Html.Anchor> outline) {
        page.open("nav", "aria-label", "Contents").open("details", "class", "toc", "open", "");
        page.element("summary", "Contents").open("ol");
        outline.stream()
                .filter(anchor -> anchor.level() <= 3)
                .forEach(anchor -> page.open("li", "class", "level" + anchor.level())
                        .element("a", anchor.title(), "href", "#" + anchor.id())
                        .close());
        page.close().close().close();
    }
}
