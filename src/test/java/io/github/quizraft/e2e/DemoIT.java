package io.github.quizraft.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pictures in the documentation show what the program shows. */
class DemoIT {
    private static final Path DEMO = Path.of("docs/demo").toAbsolutePath();

    @TempDir
    Path folder;

    @Test
    void thePicturesAreWhatTheProgramShows() {
        Tools.require("bash", "tmux");
        Program program = Program.in(folder);
        ProcessBuilder record = new ProcessBuilder(
                        "bash", DEMO.resolve("record").toString(), folder.toString())
                .directory(folder.toFile());
        record.environment().clear();
        record.environment().putAll(program.environment());
        Piped done = Piped.run(record, "");
        assertThat(done.status()).as(done.err()).isZero();
        assertThat(pictures(folder))
                .as("docs/demo/record makes them anew")
                .isEqualTo(pictures(DEMO))
                .isNotEmpty();
    }

    @Test
    void theReadmeShowsThem() throws IOException {
        String readme = Files.readString(DEMO.resolveSibling("../README.md").normalize());
        assertThat(readme)
                .contains("```\n" + picture("answer") + "\n```")
                .contains("```\n" + picture("home") + "\n```");
    }

    private static String picture(String name) throws IOException {
        return Files.readString(DEMO.resolve(name + ".txt")).stripTrailing();
    }

    private static Map<String, String> pictures(Path folder) {
        Map<String, String> pictures = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".txt")).toList()) {
                pictures.put(file.getFileName().toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pictures;
    }
}
