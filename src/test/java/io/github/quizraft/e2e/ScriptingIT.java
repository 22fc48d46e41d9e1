package io.github.quizraft.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every script in docs/scripting.md does what the page says. The page is made anew with what the scripts print, one after
 * another in the same folder, and must be the same.
 */
class ScriptingIT {
    private static final Path PAGE = Path.of("docs/scripting.md");
    private static final Pattern SCRIPT =
            Pattern.compile("(?ms)^```sh\\n(?<script>.*?)^```\\n(?<output>\\n```text\\n.*?^```\\n)?");
    private static final int WIDTH = 120;

    @TempDir
    private Path folder;

    @Test
    void everyScriptPrintsWhatThePageShows() throws IOException {
        Tools.require("bash", "jq", "fzf", "awk", "xargs");
        Matcher scripts = SCRIPT.matcher(Files.readString(PAGE));
        StringBuilder page = new StringBuilder();
        while (scripts.find()) {
            String script = scripts.group("script");
            String printed = run(script);
            String output = printed.isEmpty() ? "" : "\n```text\n" + printed + "```\n";
            scripts.appendReplacement(page, Matcher.quoteReplacement("```sh\n" + script + "```\n" + output));
        }
        scripts.appendTail(page);
        Golden.page(PAGE, page.toString());
    }

    @Test
    void everyFormatAndEveryToolHasAScript() throws IOException {
        List<String> scripts = new ArrayList<>();
        SCRIPT.matcher(Files.readString(PAGE)).results().map(MatchResult::group).forEach(scripts::add);
        for (String each : List.of(
                "--format json",
                "--format ndjson",
                "--format tsv",
                "--format csv",
                "--format markdown",
                "--format html",
                "--template",
                "--stdin",
                "--null",
                "quizraft terms",
                "quizraft annotate",
                "jq ",
                "fzf ",
                "awk ",
                "xargs ")) {
            assertThat(scripts).as(each).anyMatch(script -> script.contains(each));
        }
    }

    @Test
    void linesFitBesideEachOther() throws IOException {
        assertThat(Files.readAllLines(PAGE)).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(WIDTH));
    }

    private String run(String script) {
        Program program = Program.in(folder);
        ProcessBuilder bash = new ProcessBuilder("bash", "-euo", "pipefail", "-c", script).directory(folder.toFile());
        bash.environment().clear();
        bash.environment().putAll(program.environment());
        bash.environment()
                .put(
                        "PATH",
                        program.launcher().getParent() + ":"
                                + program.environment().getOrDefault("PATH", ""));
        Piped run = Piped.run(bash, "");
        assertThat(run.err()).as(script).isEmpty();
        assertThat(run.status()).as(script).isZero();
        // A page has one sort of line ends, and CSV another.
        return run.out().replace("\r\n", "\n");
    }
}
