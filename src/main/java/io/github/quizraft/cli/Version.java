package io.github.quizraft.cli;

import picocli.CommandLine.IVersionProvider;

/** The version as the build wrote it into the jar. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"quizraft " + number()};
    }

    static String number() {
        String version = Quizraft.class.getPackage().getImplementationVersion();
        return version == null ? "(unpackaged)" : version;
    }
}
