package io.github.quizraft.cli;

import picocli.CommandLine.IVersionProvider;

/** The version as the build wrote it into the jar. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Quizraft.class.getPackage().getImplementationVersion();
        return new String[] {"quizraft " + (version == null ? "(unpackaged)" : version)};
    }
}
