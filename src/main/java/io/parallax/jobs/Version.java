package io.parallax.jobs;

import picocli.CommandLine.IVersionProvider;

/** The version of the application. */
final class Version implements IVersionProvider {
    static final String PARALLAX = "0.1.0";

    @Override
    public String[] getVersion() {
        return new String[] {"parallax " + PARALLAX};
    }
}
