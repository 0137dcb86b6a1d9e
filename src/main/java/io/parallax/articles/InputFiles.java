package io.parallax.articles;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;

/** Finds the files that an input names. Names that begin with {@code .} or {@code _} are not read, as everywhere in Spark. */
public final class InputFiles {
    private InputFiles() {}

    /**
     * The files of a path, folder (with its sub-folders) or glob, by name; none where nothing matches.
     *
     * @param base folder that names are shortened against, as Hadoop writes it ({@code file:/folder/}, blanks as they are); what
     *     lies elsewhere keeps its whole URI
     */
    public static List<InputFile> of(Input input, String base, Configuration hadoop) throws IOException {
        var path = new Path(input.path());
        var matched = path.getFileSystem(hadoop).globStatus(path);
        var found = new ArrayList<FileStatus>();
        for (var status : matched == null ? new FileStatus[0] : matched) {
            collect(status, hadoop, found);
        }
        return found.stream()
                .map(status -> file(status, base, input))
                .sorted(Comparator.comparing(InputFile::file))
                .toList();
    }

    private static void collect(FileStatus status, Configuration hadoop, List<FileStatus> found) throws IOException {
        if (status.isFile()) {
            found.add(status);
            return;
        }
        for (var child : status.getPath().getFileSystem(hadoop).listStatus(status.getPath())) {
            var name = child.getPath().getName();
            if (!name.startsWith(".") && !name.startsWith("_")) {
                collect(child, hadoop, found);
            }
        }
    }

    private static InputFile file(FileStatus status, String base, Input input) {
        var uri = status.getPath().toString(); // not of its URI, which would encode blanks
        var name = uri.startsWith(base) ? uri.substring(base.length()) : uri;
        return new InputFile(name, uri, status.getLen(), status.getModificationTime(), Hashes.of(input.fingerprint()));
    }
}
