package io.parallax.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of key numbers.
 *
 * @param figures the numbers, in order
 */
public record Figures(List<Figure> figures) implements Block {
    /**
     * One number.
     *
     * @param label what it counts
     * @param value the number as it is shown
     * @param note small print below it, empty for none
     */
    record Figure(String label, String value, String note) {
        void write(Html html) {
            html.open("div", "class", "figure");
            html.element("dt", label).open("dd").element("span", value, "class", "figure-value");
            if (!note.isEmpty()) {
                html.text(" ").element("span", note, "class", "figure-note");
            }
            html.close().close();
        }
    }

    public Figures {
        figures = List.copyOf(figures);
    }

    public static Figures of(String label, long n) {
        return new Figures(List.of()).and(label, n);
    }

    public static Figures of(String label, long n, String note) {
        return new Figures(List.of()).and(label, n, note);
    }

    public Figures and(String label, long n) {
        return and(label, n, "");
    }

    public Figures and(String label, long n, String note) {
        return plus(new Figure(label, Unit.count(n), note));
    }

    public Figures and(String label, Estimate estimate) {
        String interval = estimate.intervalText();
        String gap = interval.isEmpty() || estimate.base().isEmpty() ? "" : " \u00b7 ";
        return plus(new Figure(label, estimate.valueText(), interval + gap + estimate.base()));
    }

    public Figures and(String label, String value, String note) {
        return plus(new Figure(label, value, note));
    }

    @Override
    public void write(Html html) {
        html.open("dl", "class", "figures");
        figures.forEach(figure -> figure.write(html));
        html.close();
    }

    private Figures plus(Figure figure) {
        List<Figure> longer = new ArrayList<>(figures);
        longer.add(figure);
        return new Figures(longer);
    }
}
