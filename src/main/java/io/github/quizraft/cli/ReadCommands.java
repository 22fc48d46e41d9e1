package io.github.quizraft.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Command lines as they come on standard input: from a script, or from someone at a terminal that has no editor.
 *
 * @param io the streams
 * @param isOpen whether a text cannot end here
 * @param isAsked whether a prompt is shown
 */
record ReadCommands(Io io, Predicate<String> isOpen, boolean isAsked) implements CommandSource {
    @Override
    public Optional<String> next(int status) {
        StringBuilder text = new StringBuilder();
        Optional<String> line = line(ShellPrompt.text(status));
        while (line.isPresent()) {
            text.append(line.get());
            if (!isOpen.test(text.toString())) {
                return Optional.of(text.toString());
            }
            text.append('\n');
            line = line(ShellPrompt.MORE);
        }
        if (isAsked) {
            io.out().println();
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text.toString());
    }

    private Optional<String> line(String prompt) {
        if (isAsked) {
            io.out().print(prompt);
            io.out().flush();
        }
        try {
            return Optional.ofNullable(io.in().readLine());
        } catch (IOException e) {
            throw new Failure(ExitStatus.BAD_CONTENT, "quizraft: standard input cannot be read: " + e.getMessage());
        }
    }
}
