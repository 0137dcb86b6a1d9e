package io.parallax.jobs;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(name = "annotate")
final class AnnotateCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        return 0;
    }
}
