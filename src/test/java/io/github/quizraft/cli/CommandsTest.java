package io.github.quizraft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Model.CommandSpec;

class CommandsTest {
    private static final Path FOLDER = Path.of("").toAbsolutePath();

    private final Commands commands = new Commands(Io.system());

    /** Else a command would be made for a name that it does not answer to. */
    @Test
    void eachAnswersToTheNameItIsMadeFor() {
        for (String name : commands.names()) {
            CommandRun run = new CommandRun(FOLDER);
            assertThat(run.status(name, "--help")).as(name).isZero();
            assertThat(run.out()).startsWith("Usage: quizraft " + name + " ");
        }
    }

    @Test
    void aCommandLineThatNamesOneNeedsNoOther() {
        assertThat(commands.neededFor(new String[] {"lookup", "bdnf"})).hasSize(1);
        assertThat(commands.neededFor(new String[] {})).isEmpty();
    }

    @Test
    void whatMayMeanAnyOfThemNeedsAll() {
        int all = commands.names().size();
        for (String first : new String[] {"--help", "--plain", "help", "completion", "man", "define", "lokup"}) {
            assertThat(commands.neededFor(new String[] {first})).as(first).hasSize(all);
        }
    }

    @Test
    void anotherNameAndAMisspeltOneAreUnderstood() {
        assertThat(new CommandRun(FOLDER).status("define", "bdnf")).isZero();

        CommandRun misspelt = new CommandRun(FOLDER);
        assertThat(misspelt.status("lokup", "bdnf")).isEqualTo(ExitStatus.USAGE);
        assertThat(misspelt.err()).contains("lookup");
    }

    @Test
    void thePageOfCommandsHasThemAll() throws IOException {
        String page = Files.readString(FOLDER.resolve("docs/commands.md"));
        assertThat(commands.names()).allSatisfy(name -> assertThat(page).contains("`quizraft " + name));
    }

    /** Nobody should have to know which command has JSON in which way. */
    @Test
    void whatPrintsJsonForShortDoesSoAsAFormatToo() {
        List<CommandSpec> printing = all(Quizraft.described(Io.system()))
                .filter(command -> command.optionsMap().containsKey("--json"))
                .toList();

        assertThat(printing)
                .hasSizeGreaterThan(7)
                .allMatch(command -> command.optionsMap().containsKey("--format"));
        CommandRun brief = new CommandRun(FOLDER);
        CommandRun full = new CommandRun(FOLDER);
        assertThat(brief.status("config", "--json")).isZero();
        assertThat(full.status("config", "--format", "json")).isZero();
        assertThat(full.out()).isEqualTo(brief.out()).contains("\"study.newPerDay\"");
    }

    private static Stream<CommandSpec> all(CommandSpec command) {
        return Stream.concat(
                Stream.of(command),
                command.subcommands().values().stream().flatMap(below -> all(below.getCommandSpec())));
    }
}
