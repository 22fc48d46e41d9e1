package io.github.quizraft.cli;

import io.github.quizraft.safe.Safe;
import io.github.quizraft.settings.Setting;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints the value of one setting. */
@Command(name = "get", description = "Print the value of a setting, chosen or not.")
final class ConfigGetCommand implements Callable<Integer> {
    private final Io io;

    @Mixin
    private ConfigOption configOption = new ConfigOption();

    @Parameters(paramLabel = "SETTING", description = "Its key; 'quizraft config' lists them.")
    private String key = "";

    ConfigGetCommand(Io io) {
        this.io = io;
    }

    @Override
    public Integer call() {
        Setting<?> setting = ConfigTarget.setting(key);
        io.out().println(Safe.line(configOption.settings(io).text(setting)));
        return ExitStatus.DONE;
    }
}
