package io.github.quizraft.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.text.Block;
import io.github.quizraft.text.ColorDepth;
import io.github.quizraft.text.Line;
import io.github.quizraft.text.Theme;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PromptTest {
    private final Emulator emulator = new Emulator(60, 12);
    private final Prompt prompt =
            new Prompt(emulator.terminal, new Parentheses(), Theme.dark(), ColorDepth.MONO, List.of("first", "second"));

    private int prompts;

    @AfterEach
    void close() {
        emulator.close();
    }

    @Test
    void aLineIsTypedAndMended() {
        assertThat(typed("abx\u007Fc\r")).isEqualTo(new Entry.Typed("abc"));
    }

    @Test
    void theOnlyProposalIsPutInAndSeveralAreListed() {
        assertThat(typed("say cof\t\r")).isEqualTo(new Entry.Typed("say coffee "));
        CompletableFuture<Entry> entry = read();
        emulator.type("t\t");
        emulator.awaitText("toffee (sweet)");
        assertThat(emulator.text()).containsPattern("toffee \\(sweet\\) +tea +\\(hot\\)");
        emulator.type("\u0003");
        assertThat(result(entry)).isEqualTo(new Entry.Cancelled());
    }

    @Test
    void whatIsProposedForOtherLettersReplacesThem() {
        assertThat(typed("COF\t\r")).isEqualTo(new Entry.Typed("coffee "));
    }

    @Test
    void earlierLinesComeBack() {
        assertThat(typed("\u001BOA\u001BOA\r")).isEqualTo(new Entry.Typed("first"));
        assertThat(typed("\u0012sec\r")).isEqualTo(new Entry.Typed("second"));
    }

    @Test
    void anExclamationMarkIsNoCommandToTheHistory() {
        assertThat(typed("!! \\\\x $HOME\r")).isEqualTo(new Entry.Typed("!! \\\\x $HOME"));
    }

    @Test
    void whatIsOpenGoesOn() {
        assertThat(typed("(a\rb)\r")).isEqualTo(new Entry.Typed("(a\nb)"));
    }

    @Test
    void aPasteOfSeveralLinesIsOneText() {
        assertThat(typed("\u001B[200~one\ntwo\u001B[201~\r")).isEqualTo(new Entry.Typed("one\ntwo"));
    }

    @Test
    void itEndsByKeyOrByInterruption() {
        assertThat(typed("\u0004")).isEqualTo(new Entry.Ended());
        CompletableFuture<Thread> reader = new CompletableFuture<>();
        CompletableFuture<Entry> entry = CompletableFuture.supplyAsync(() -> {
            reader.complete(Thread.currentThread());
            return prompt.read(Line.of("? "));
        });
        emulator.type("half");
        emulator.awaitText("half");
        reader.join().interrupt();
        assertThat(result(entry)).isEqualTo(new Entry.Cancelled());
    }

    @Test
    void aCommandReadsALineAndLeavesTheRest() throws IOException {
        BufferedReader lines = new BufferedReader(new TypedLines(emulator.terminal.reader()));
        emulator.type("for the command\rfor the prompt\r");
        assertThat(lines.readLine()).isEqualTo("for the command");
        assertThat(result(read())).isEqualTo(new Entry.Typed("for the prompt"));
    }

    private Entry typed(String keys) {
        CompletableFuture<Entry> entry = read();
        emulator.type(keys);
        return result(entry);
    }

    /** Keys that come before the prompt would be taken as those of a terminal that edits lines itself. */
    private CompletableFuture<Entry> read() {
        String shown = ++prompts + "? ";
        CompletableFuture<Entry> entry = CompletableFuture.supplyAsync(() -> prompt.read(Line.of(shown)));
        emulator.awaitText(shown);
        return entry;
    }

    private static Entry result(CompletableFuture<Entry> entry) {
        try {
            return entry.get(20, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    /** A language in which parentheses must be closed, and that knows three words. */
    private record Parentheses() implements Typing {
        @Override
        public boolean isOpen(String text) {
            return text.contains("(") && !text.contains(")");
        }

        @Override
        public Block shown(String text) {
            return Block.of(Arrays.stream(text.split("\n", -1)).map(Line::of).toList());
        }

        @Override
        public Proposals proposals(String text) {
            int from = text.lastIndexOf(' ') + 1;
            String begun = text.substring(from);
            return new Proposals(
                    from,
                    Stream.of(
                                    new Proposal("coffee", "coffee", "strong", true),
                                    new Proposal("toffee", "toffee", "sweet", true),
                                    new Proposal("tea", "tea", "hot", true))
                            .filter(each -> each.text().regionMatches(true, 0, begun, 0, begun.length()))
                            .toList());
        }
    }
}
