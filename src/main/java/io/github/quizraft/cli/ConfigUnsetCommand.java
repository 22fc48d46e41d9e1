package io.github.quizraft.cli;

import io.github.quizraft.safe.Safe;
import io.github.quizraft.settings.Setting;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes a choice back. */
@Command(name = "unset", description = "Leave a setting as it is by itself.")
final class ConfigUnsetCommand implements Callable<Integer> {
    private final Io io;

    @Mixin
    private ConfigOption configOption = new ConfigOption();

    @Parameters(paramLabel = "SETTING", description = "Its key; 'quizraft config' lists them.")
    private String key = "";

    ConfigUnsetCommand(Io io) {
        this.io = io;
    }

    @Override
    public Integer call() {
        Setting<?> setting = ConfigTarget.setting(key);
        new ConfigTarget(configOption.file(io)).unset(setting);
        io.out()
                .println(Safe.line(
                        setting.key() + " = " + configOption.settings(io).text(setting)));
        return ExitStatus.DONE;
    }
}
