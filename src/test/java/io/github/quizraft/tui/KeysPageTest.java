package io.github.quizraft.tui;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.Golden;
import io.github.quizraft.settings.Command;
import io.github.quizraft.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the documentation says of keys is what the screens do with them. */
final class KeysPageTest {
    private static final KeyMap STANDARD = new KeyMap(Settings.STANDARD);

    private static final String BEGINNING = """
            # Keys

            What the keys do on each screen. In the app `?` lists those that do something now. `:` finds by
            its name whatever can be done: here first, then everything that can be reached from the home screen, with its key
            there.
            [Settings](settings.md) has those that you can choose yourself.
            """;

    /** Headings, in the order of the page, each for the scene that is played up to. */
    private static final List<Part> PARTS = List.of(
            new Part("Home", "home"),
            new Part("A question with options", "single-asking"),
            new Part("Select all that apply", "multiple-asking"),
            new Part("True or false, and why", "truefalse-asking"),
            new Part("A typed answer", "short-asking"),
            new Part("Blanks", "cloze-asking"),
            new Part("A number", "numeric-asking"),
            new Part("Matching", "matching-asking"),
            new Part("Ordering", "ordering-asking"),
            new Part("How sure you are", "confidence"),
            new Part("After an answer with options", "single-revealed"),
            new Part("After a typed answer", "short-revealed"),
            new Part("The glossary beside an answer", "glossary-pane"),
            new Part("A note", "note"),
            new Part("While another program is writing", "waiting"),
            new Part("After a session", "summary"),
            new Part("After an exam", "exam-done"),
            new Part("Other ways to study", "ways"),
            new Part("Search", "browse"),
            new Part("Search, after Esc", "browse-commands"),
            new Part("A card's story", "browse-story"),
            new Part("Documents", "sources"),
            new Part("Statistics", "statistics-1"),
            new Part("The plan towards an exam", "plan"),
            new Part("Settings", "settings"),
            new Part("Retention and what it costs", "workload"),
            new Part("Finding a command", "palette"));

    private record Part(String heading, String scene) {
        Screen screen() {
            return Scenes.all().stream()
                    .filter(each -> each.name().equals(scene))
                    .findFirst()
                    .orElseThrow()
                    .screen()
                    .get();
        }
    }

    @Test
    void thePageIsInStep() {
        StringBuilder page = new StringBuilder(BEGINNING);
        PARTS.forEach(part -> page.append(table(part.heading(), part.screen())));
        Golden.page(Path.of("docs/keys.md"), page.toString());
    }

    @Test
    void theReadmeHasTheKeysOfASession() throws IOException {
        String readme = Files.readString(Path.of("README.md")).replace('\n', ' ');

        assertThat(readme)
                .contains(
                        key(Command.UNDO) + " takes back",
                        "Ctrl-R does it again",
                        key(Command.FLAG) + " flags",
                        key(Command.BURY) + " buries",
                        key(Command.SUSPEND) + " suspends",
                        key(Command.NOTE) + " writes a note",
                        key(Command.EDIT) + " opens it in your editor",
                        key(Command.GLOSSARY) + " shows the glossary entry",
                        key(Command.INSIST) + " says that you were right",
                        key(Command.MORE) + " shows more");
        assertThat(STANDARD.name(Command.REDO)).isEqualTo("ctrl-r");
    }

    private static String key(Command command) {
        return "`" + STANDARD.name(command) + "`";
    }

    private static String table(String heading, Screen screen) {
        return "\n## " + heading + "\n\n| key | what it does |\n|---|---|\n"
                + screen.bindings().stream()
                        .map(binding -> "| `" + binding.keys() + "` | " + binding.label() + " |\n")
                        .collect(Collectors.joining());
    }
}
