package io.parallax.jobs;

import io.parallax.documents.Document;
import io.parallax.documents.Mistakes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Paths of a job file: relative to the file, or any Hadoop URI. */
final class Paths {
    private final Path folder;

    Paths(Path jobFile) {
        folder = jobFile.toAbsolutePath().normalize().getParent();
    }

    /** The folder as Hadoop writes it, with a slash at its end: what names of inputs are shortened against. */
    String base() {
        return ("file:" + folder).replaceFirst("/?$", "/");
    }

    /** A Hadoop path: a URI as it stands, anything else as a file URI from the job file's folder. Globs pass. */
    String absolute(String path) {
        if (path.matches("[A-Za-z][A-Za-z0-9+.-]+:.*")) {
            return path;
        }
        return path.startsWith("/") ? "file:" + normal(path) : "file:" + normal(folder + "/" + path);
    }

    private static String normal(String path) {
        return Path.of(path).normalize().toString();
    }

    /** The local file that a key of the job names; a mistake where there is none. */
    String local(Document document, String pointer) {
        var named = document.json().at(pointer).asText();
        var path = folder.resolve(named).normalize();
        if (!Files.isRegularFile(path)) {
            throw new Mistakes(List.of(document.mistake(
                    pointer, "'" + pointer.substring(1) + "': no file '" + named + "' (looked for " + path + ")")));
        }
        return path.toString();
    }
}
