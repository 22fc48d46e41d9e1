package io.github.quizraft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.lookup.Answer;
import io.github.quizraft.lookup.Answers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueriesTest {
    private static final int QUERIES = 20_000;
    private static final String MESSAGE = "no entry for \"zebra\"\n";

    @TempDir
    private Path folder;

    /** A million lines of which none is found must neither fill the memory nor wait to be told until the end. */
    @Test
    void whatIsNotFoundIsToldWhileMoreIsRead() {
        CommandRun commands = new CommandRun(folder).reading("zebra\n".repeat(QUERIES));
        Nothing answers = new Nothing(commands);
        Io io = commands.io();
        Queries queries = new Queries(io, answers);

        queries.batch(new Words(io.in(), '\n'));

        assertThat(queries.finish()).isEqualTo(ExitStatus.NOT_FOUND);
        assertThat(commands.err()).isEqualTo(MESSAGE.repeat(QUERIES));
        assertThat(answers.untold).hasSize(20).allMatch(length -> length < 70_000);
    }

    /** Finds nothing, and looks now and then how much of that has not been told yet. */
    private static final class Nothing implements Answers {
        private final CommandRun commands;
        private final List<Integer> untold = new ArrayList<>();
        private int asked;

        Nothing(CommandRun commands) {
            this.commands = commands;
        }

        @Override
        public String begin() {
            return "";
        }

        @Override
        public Answer to(String query) {
            if (++asked % 1_000 == 0) {
                untold.add(asked * MESSAGE.length() - commands.err().length());
            }
            return new Answer(query, "", false, List.of());
        }

        @Override
        public String end() {
            return "";
        }
    }
}
