package io.github.quizraft.cli;

import io.github.quizraft.content.ReadSettings;
import io.github.quizraft.json.JsonObject;
import io.github.quizraft.json.JsonText;
import io.github.quizraft.safe.Safe;
import io.github.quizraft.settings.AllSettings;
import io.github.quizraft.settings.Setting;
import io.github.quizraft.settings.Settings;
import io.github.quizraft.text.Block;
import io.github.quizraft.text.Line;
import io.github.quizraft.text.Role;
import io.github.quizraft.text.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the settings; the commands below it change them. */
@Command(
        name = "config",
        description = {
            "List the settings, and change them.",
            "",
            "What you have chosen is marked with a star. docs/settings.md has the range of each. In the app, the comma"
                    + " key on the home screen leads to the same settings. Options of a command win over them."
        },
        footer = {
            "",
            "Examples:",
            "  quizraft config                             list all settings",
            "  quizraft config set study.newPerDay 20      meet twenty new cards a day",
            "  quizraft config set screen.theme light      for light terminals",
            "  quizraft config get study.retention         print one value",
            "  quizraft config unset screen.theme          back to the standard",
            "  $$EDITOR \"$$(quizraft config path)\"           edit the file"
        })
final class ConfigCommand implements Callable<Integer> {
    private final Io io;

    @Mixin
    private ConfigOption configOption = new ConfigOption();

    @Mixin
    private FormatOption formatOption = new FormatOption();

    ConfigCommand(Io io) {
        this.io = io;
    }

    @Override
    public Integer call() {
        ReadSettings read = configOption.read(io);
        read.problems().forEach(problem -> io.err().println(Safe.line(problem.toString())));
        if (formatOption.isJson()) {
            io.out().println(JsonText.pretty(asJson(read.settings())));
        } else {
            Page page = Page.of(io);
            int width = page.columns();
            page.show(list(read.settings(), width).plain() + "\n");
        }
        return read.problems().isEmpty() ? ExitStatus.DONE : ExitStatus.BAD_CONTENT;
    }

    private JsonObject asJson(Settings settings) {
        return new JsonObject()
                .put("file", configOption.file(io).toString())
                .put(
                        "settings",
                        AllSettings.list().stream()
                                .map(setting -> of(setting, settings))
                                .toList());
    }

    private static JsonObject of(Setting<?> setting, Settings settings) {
        return new JsonObject()
                .put("key", setting.key())
                .put("value", settings.text(setting))
                .put("chosen", settings.isChosen(setting))
                .put("standard", setting.standardText())
                .put("range", setting.kind().expected())
                .put("meaning", setting.meaning());
    }

    private static Block list(Settings settings, int width) {
        int keys = longest(AllSettings.keys());
        int values = longest(AllSettings.list().stream().map(settings::text).toList());
        List<Line> lines = new ArrayList<>();
        for (Setting<?> setting : AllSettings.list()) {
            String start = (settings.isChosen(setting) ? "* " : "  ")
                    + padded(setting.key(), keys)
                    + padded(settings.text(setting), values);
            // On a narrow terminal the meaning has lines of its own.
            if (start.length() + 24 > width) {
                lines.add(Line.of(start.strip()));
                lines.addAll(Wrap.hanging("    ", setting.meaning(), width, Role.PLAIN));
            } else {
                lines.addAll(Wrap.hanging(start, setting.meaning(), width, Role.PLAIN));
            }
        }
        return Block.of(lines);
    }

    private static int longest(List<String> texts) {
        return texts.stream().mapToInt(String::length).max().orElse(0);
    }

    private static String padded(String text, int length) {
        return text + " ".repeat(length - text.length() + 2);
    }
}
