package io.parallax.documents;

import java.util.List;
import java.util.stream.Collectors;

/** The input cannot be used as it stands; every mistake found is listed, in order of line. Commands answer it with exit 2. */
public final class Mistakes extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<Mistake> list;

    public Mistakes(List<Mistake> list) {
        super(list.stream().map(Mistake::toString).collect(Collectors.joining("\n")), null);
        this.list = List.copyOf(list);
    }

    /** A mistake that belongs to no line: a missing file, a wrong argument. */
    public static Mistakes in(String file, String message) {
        return new Mistakes(List.of(new Mistake(file, 0, 0, message)));
    }

    public List<Mistake> list() {
        return list;
    }
}
