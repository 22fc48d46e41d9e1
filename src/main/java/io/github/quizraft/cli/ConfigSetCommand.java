package io.github.quizraft.cli;

import io.github.quizraft.safe.Safe;
import io.github.quizraft.settings.Setting;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Chooses the value of one setting. */
@Command(name = "set", description = "Choose the value of a setting.")
final class ConfigSetCommand implements Callable<Integer> {
    private final Io io;

    @Mixin
    private ConfigOption configOption = new ConfigOption();

    @Parameters(index = "0", paramLabel = "SETTING", description = "Its key; 'quizraft config' lists them.")
    private String key = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "VALUE", description = "What it should be.")
    private List<String> value = List.of();

    ConfigSetCommand(Io io) {
        this.io = io;
    }

    @Override
    public Integer call() {
        Setting<?> setting = ConfigTarget.setting(key);
        new ConfigTarget(configOption.file(io)).set(setting, String.join(" ", value));
        io.out()
                .println(Safe.line(
                        setting.key() + " = " + configOption.settings(io).text(setting)));
        return ExitStatus.DONE;
    }
}
