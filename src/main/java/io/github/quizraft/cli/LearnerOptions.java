package io.github.quizraft.cli;

import picocli.CommandLine.Mixin;

/** What a command needs that deals with someone's study: what there is to learn, the progress in it, and the settings. */
final class LearnerOptions {
    @Mixin
    private ContentOption content = new ContentOption();

    @Mixin
    private ProgressOption progress = new ProgressOption();

    @Mixin
    private ConfigOption config = new ConfigOption();

    LearnerOptions() {}

    /** As if they had been read from a command line. */
    LearnerOptions(ContentOption content, ProgressOption progress, ConfigOption config) {
        this.content = content;
        this.progress = progress;
        this.config = config;
    }

    ContentOption content() {
        return content;
    }

    ProgressOption progress() {
        return progress;
    }

    ConfigOption config() {
        return config;
    }
}
