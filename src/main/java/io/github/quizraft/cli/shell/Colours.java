package io.github.quizraft.cli.shell;

import io.github.quizraft.cli.completion.CompletedCommand;
import io.github.quizraft.text.Block;
import io.github.quizraft.text.Line;
import io.github.quizraft.text.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Tells by roles what the parts of a command line are. */
final class Colours {
    private final Language language;
    private final Program program;
    private final Names names;

    Colours(Language language, Program program, Names names) {
        this.language = language;
        this.program = program;
        this.names = names;
    }

    Block of(CommandText typed) {
        Role[] roles = new Role[typed.text().length()];
        Arrays.fill(roles, Role.PLAIN);
        typed.comments().forEach(comment -> Arrays.fill(roles, comment.start(), comment.end(), Role.DIM));
        typed.commands().forEach(words -> mark(words, roles));
        return block(typed.text(), roles);
    }

    private void mark(List<Word> words, Role[] roles) {
        List<Word> command = Language.command(words);
        words.subList(0, words.size() - command.size()).forEach(word -> mark(word, Role.DIM, roles));
        if (command.isEmpty()) {
            return;
        }
        if (!language.isCommand(command)) {
            Role role = isTerm(command) ? Role.ACCENT : mayBecomeCommand(command) ? Role.PLAIN : Role.WRONG;
            command.forEach(word -> mark(word, role, roles));
            return;
        }
        List<String> texts = command.stream().map(Word::text).toList();
        int depth = Math.max(1, program.depth(texts));
        CompletedCommand at = program.at(texts);
        boolean options = true;
        for (int i = 0; i < command.size(); i++) {
            Word word = command.get(i);
            boolean isOption = options
                    && word.isPlain()
                    && word.text().length() > 1
                    && word.text().startsWith("-");
            options &= !word.text().equals("--");
            mark(word, role(word, i < depth, isOption && options, at), roles);
        }
    }

    private static Role role(Word word, boolean isCommand, boolean isOption, CompletedCommand at) {
        if (isOption) {
            return Program.knows(at, word.text()) ? Role.ACCENT : Role.WRONG;
        }
        if (isCommand) {
            return Role.RIGHT;
        }
        return word.isPlain() ? Role.PLAIN : Role.CLOSE;
    }

    private boolean isTerm(List<Word> words) {
        return names.isTerm(String.join(" ", words.stream().map(Word::text).toList()));
    }

    private boolean mayBecomeCommand(List<Word> words) {
        String first = words.get(0).text();
        return words.size() == 1
                && program.all().commands().stream()
                        .anyMatch(each -> each.path().get(1).startsWith(first));
    }

    private static void mark(Word word, Role role, Role[] roles) {
        Arrays.fill(roles, word.start(), word.end(), role);
    }

    private static Block block(String text, Role[] roles) {
        List<Line> lines = new ArrayList<>();
        Line line = Line.EMPTY;
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean ends = i == text.length() || text.charAt(i) == '\n';
            if (i > from && (ends || roles[i] != roles[from])) {
                line = line.plus(text.substring(from, i), roles[from]);
                from = i;
            }
            if (ends) {
                lines.add(line);
                line = Line.EMPTY;
                from = i + 1;
            }
        }
        return Block.of(lines);
    }
}
