package io.github.quizraft.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole sessions through standard input, and what they leave in the store. */
final class LineModeIT {
    private static final Pattern ASKED = Pattern.compile("Cells, cells/(C-\\d), \\d to go\\.");

    /** The right answers to the eight kinds; words stand for the number in front of them. */
    private static final Map<String, List<String>> KEY = Map.of(
            "C-1", List.of("Towards the more concentrated side"),
            "C-2", List.of("A leaf cell|Yeast"),
            "C-3", List.of("f", "It leaves the reaction as it came"),
            "C-4", List.of("mitosis"),
            "C-5", List.of("membrane", "dissolved"),
            "C-6", List.of("Makes protein", "Makes ATP"),
            "C-7", List.of("DNA is read|A messenger leaves the nucleus|A ribosome builds the chain"),
            "C-8", List.of("46"));

    @TempDir
    private Path folder;

    private Program program;

    @BeforeEach
    void ownContent() {
        Path content = Path.of("src/test/resources/fixtures/eight-kinds").toAbsolutePath();
        program = Program.in(folder).with("QUIZRAFT_CONTENT", content.toString());
    }

    @Test
    void aSessionOfAllKindsCanBeLeftAndResumedWithNothingLost() throws IOException {
        try (Conversation session = new Conversation(program, "study", "cells", "--seed", "1")) {
            answer(session, 3, "4");
            session.hear(":");
            session.say(":q");
            assertThat(session.end()).contains("3 answers").contains("Everything is saved.");
        }
        try (Conversation session = new Conversation(program, "study", "cells", "--seed", "2")) {
            answer(session, 5, "4");
            assertThat(session.hear(":")).contains("5 answers").contains("Everything is saved.");
            session.say("");
            session.end();
        }
        assertThat(store("SELECT card_id, grade, score FROM review ORDER BY card_id"))
                .containsExactlyElementsOf(KEY.keySet().stream()
                        .sorted()
                        .map(id -> "cells/" + id + "|4|1.0")
                        .toList());
        assertThat(program.run("", "study", "cells").out()).contains("Nothing is due here now");
    }

    @Test
    void withNoPlaceForTemporaryFilesThereAreStillLines() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        Piped run = program.with("XDG_CACHE_HOME", file.resolve("cache").toString())
                .with("QUIZRAFT_JAVA_OPTS", "-Djava.io.tmpdir=" + file.resolve("temporary"))
                .run(":q\n", "study", "cells", "--no-save");

        // Newer Javas have a word of their own on such a folder.
        assertThat(run.err().lines().filter(line -> !line.startsWith("WARNING: java.io.tmpdir")))
                .isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Cells, cells/C-");
    }

    @Test
    void aGlossaryAloneIsListedAndStudied() {
        Path glossary = Path.of("src/test/resources/fixtures/glossary-only").toAbsolutePath();
        program = program.with("QUIZRAFT_CONTENT", glossary.toString());

        assertThat(program.run("", "banks").out()).contains("terms                       11     0    11");
        Piped run = program.run("\n".repeat(200), "study", "--plain", "--seed", "1", "--new", "20", "--cards", "11");

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("Which term is this? Land that a river builds at its mouth.")
                .contains("What does \"meander\" mean?")
                .contains("What is \"BOD\" short for?")
                .contains("Which of the two is this? A bend of a river; ____ wander down the valley");
    }

    @Test
    void whatWasTakenBackIsStillInTheLogBesideItsVoid() throws IOException {
        try (Conversation session = new Conversation(program, "study", "cells", "--seed", "1")) {
            answer(session, 1, "1");
            session.hear(":");
            session.say(":u");
            assertThat(session.hear(":")).contains("Undone: Again");
            session.say(":q");
            session.end();
        }
        assertThat(store("SELECT count(*) FROM review JOIN void ON target_id = review_id"))
                .containsExactly("1");
    }

    @Test
    void anAnswerIsOnDiskBeforeTheNextQuestionShows() throws IOException {
        try (Conversation session = new Conversation(program, "study", "cells", "--seed", "1")) {
            answer(session, 2, "3");
            session.hear(":");
            session.kill();
        }
        assertThat(store("SELECT count(*) FROM review")).containsExactly("2");
        assertThat(store("PRAGMA integrity_check")).containsExactly("ok");
    }

    @Test
    void aScriptCanDriveAWholeSession() {
        Piped run = program.run("\n".repeat(60) + ":q\n", "study", "cells", "--seed", "1", "--cards", "2");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("2 cards.").endsWith("Everything is saved.\n");
    }

    private static void answer(Conversation session, int cards, String grade) throws IOException {
        for (int i = 0; i < cards; i++) {
            String asked = session.hear(":");
            Matcher card = ASKED.matcher(asked);
            assertThat(card.find()).as(asked).isTrue();
            String heard = asked;
            for (String words : KEY.getOrDefault(card.group(1), List.of())) {
                session.say(numbers(words, asked));
                heard = session.hear(":");
            }
            assertThat(heard).contains("Right.").contains("Grade: 1 Again");
            session.say(grade);
        }
    }

    /** What to type for options separated by a bar: their numbers, or the words themselves if they are no options. */
    private static String numbers(String words, String asked) {
        return String.join(
                " ",
                Stream.of(words.split("\\|", -1))
                        .map(option -> {
                            Matcher line = Pattern.compile("(?m)^(\\d)\\. " + option + "$")
                                    .matcher(asked);
                            return line.find() ? line.group(1) : option;
                        })
                        .toList());
    }

    private List<String> store(String query) {
        Tools.require("sqlite3");
        return Piped.run("sqlite3", program.progress().toString(), query).lines();
    }
}
