package io.github.quizraft.cli;

import io.github.quizraft.cli.describe.Resource;
import io.github.quizraft.cli.manual.Prose;
import io.github.quizraft.cli.shell.Language;
import java.util.stream.Collectors;

/** What {@code ?} shows: what can be typed, and the keys. */
final class ShellHelp {
    private static final int WIDEST = 80;

    private ShellHelp() {}

    static String text(Io io) {
        String text = Resource.text(Language.class, "help.txt")
                .replace("@commands@\n", HelpCommand.commands(Quizraft.described(io)));
        int width = Math.min(WIDEST, Page.of(io).width().orElse(WIDEST));
        return Prose.wrapped(text, width).stream().map(line -> line + "\n").collect(Collectors.joining());
    }
}
