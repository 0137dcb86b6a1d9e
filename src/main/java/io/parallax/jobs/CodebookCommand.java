package io.parallax.jobs;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(name = "codebook")
final class CodebookCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        return 0;
    }
}
