package io.github.quizraft.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.cli.completion.Candidates;
import io.github.quizraft.cli.completion.Candidates.Source;
import io.github.quizraft.cli.completion.CompletedCommand;
import io.github.quizraft.cli.completion.CompletedOption;
import io.github.quizraft.terminal.Proposal;
import io.github.quizraft.terminal.Proposals;
import io.github.quizraft.text.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanguageTest {
    @TempDir
    private Path folder;

    private Language language =
            new Language(LanguageTest::program, new Known(), new FileNames(Path.of(""), Path.of("")));

    @BeforeEach
    void filesToName() throws IOException {
        Files.createDirectories(folder.resolve("my banks"));
        Files.createFile(folder.resolve("rivers.json"));
        Files.createFile(folder.resolve(".hidden"));
        language = new Language(LanguageTest::program, new Known(), new FileNames(folder, folder));
    }

    @Test
    void commandsAreProposedAndTermsBesideThem() {
        assertThat(completed("lo")).containsExactly("lookup");
        assertThat(completed("li")).containsExactly("lipid\\ raft", "lipid\\ bilayer");
        assertThat(completed("")).containsExactly("lookup", "study", "new", "check", "help", "?", "exit", "quit");
        assertThat(completed("quizraft lo")).containsExactly("quizraft lookup");
    }

    @Test
    void termsAreProposedInTheStyleOfQuoteThatWasBegun() {
        assertThat(completed("lookup li")).contains("lookup lipid\\ raft");
        assertThat(completed("lookup lipid\\ r")).containsExactly("lookup lipid\\ raft");
        assertThat(completed("lookup 'lipid r")).containsExactly("lookup 'lipid raft'");
        assertThat(completed("define \"lipid r")).containsExactly("define \"lipid raft\"");
    }

    @Test
    void aBareTermOfSeveralWordsIsGoneOnWith() {
        assertThat(completed("lipid r")).containsExactly("lipid raft");
        assertThat(completed("lipid raft --fo")).containsExactly("lipid raft --format");
    }

    @Test
    void optionsAndTheirValuesAreProposed() {
        assertThat(completed("lookup --fo")).containsExactly("lookup --format");
        assertThat(completed("lookup --format j")).containsExactly("lookup --format json");
        assertThat(completed("lookup --format=j")).containsExactly("lookup --format=json");
        assertThat(completed("lookup -f")).containsExactly("lookup -f");
        assertThat(completed("lookup -- --fo")).isEmpty();
    }

    @Test
    void banksComeFromTheFolderThatTheLineNames() {
        assertThat(completed("study ")).containsExactly("study cells");
        assertThat(completed("study --content there ")).containsExactly("study --content there rivers");
        assertThat(completed("study --content=there ri")).containsExactly("study --content=there rivers");
    }

    @Test
    void filesAndFoldersAreProposed() {
        assertThat(completed("check ")).containsExactly("check my\\ banks/", "check rivers.json");
        assertThat(completed("check .h")).containsExactly("check .hidden");
        assertThat(completed("check ~/ri")).containsExactly("check ~/rivers.json");
        assertThat(completed("study --content ")).containsExactly("study --content my\\ banks/");
        assertThat(completed("check nowhere/")).isEmpty();
    }

    @Test
    void commandsBelowACommandAreProposed() {
        assertThat(completed("new b")).containsExactly("new bank");
        assertThat(completed("? lo")).containsExactly("? lookup");
        assertThat(completed("help gr")).containsExactly("help grading");
    }

    @Test
    void onlyACommandGoesOnAfterAnOpenQuote() {
        assertThat(language.isOpen("lookup 'lipid")).isTrue();
        assertThat(language.isOpen("banks\nlookup \\")).isTrue();
        assertThat(language.isOpen("Ménière's")).isFalse();
        assertThat(language.isOpen("lookup 'lipid raft'")).isFalse();
    }

    @Test
    void partsAreTold() {
        assertThat(roles("lookup --format 'a b' --nope # x"))
                .containsExactly("RIGHT lookup", "ACCENT --format", "CLOSE 'a b'", "WRONG --nope", "DIM # x");
        assertThat(roles("new bank x -- --y")).containsExactly("RIGHT new", "RIGHT bank", "PLAIN x -- --y");
        assertThat(roles("lipid raft")).containsExactly("ACCENT lipid", "ACCENT raft");
        assertThat(roles("loo")).containsExactly("PLAIN loo");
        assertThat(roles("nonsense")).containsExactly("WRONG nonsense");
        assertThat(roles("lookup a\nlookup b")).contains("RIGHT lookup");
    }

    /** The cursor is put where the text before it ends. */
    @Test
    void noCharacterIsLostInColouring() {
        String text = "lookup 'a  b'  --format\n\n  x # y ";
        assertThat(language.shown(text).lines().stream().map(line -> line.plain()))
                .containsExactly(text.split("\n", -1));
        assertThat(language.shown("").height()).isEqualTo(1);
    }

    /** The lines that the proposals would make of what was typed. */
    private List<String> completed(String typed) {
        Proposals proposals = language.proposals(typed);
        return proposals.list().stream()
                .map(Proposal::text)
                .map(text -> typed.substring(0, proposals.from()) + text)
                .toList();
    }

    private List<String> roles(String typed) {
        return language.shown(typed).lines().stream()
                .flatMap(line -> line.spans().stream())
                .filter(span -> !span.text().isBlank())
                .map(span -> span.role() + " "
                        + (span.role() == Role.PLAIN ? span.text().strip() : span.text()))
                .toList();
    }

    private static Program program() {
        Candidates none = new Candidates(Source.NONE, List.of());
        Candidates folders = new Candidates(Source.FOLDERS, List.of());
        CompletedOption format = new CompletedOption(
                List.of("-f", "--format"),
                "The form",
                "FORMAT",
                Optional.of(new Candidates(Source.WORDS, List.of("text", "json"))));
        CompletedOption content = new CompletedOption(List.of("--content"), "The folder", "DIR", Optional.of(folders));
        return new Program(new CompletedCommand(
                List.of("quizraft"),
                List.of(),
                "",
                List.of(),
                "",
                none,
                List.of(
                        command("lookup", List.of("define"), List.of(format), new Candidates(Source.TERMS, List.of())),
                        command("study", List.of(), List.of(content), new Candidates(Source.BANKS, List.of())),
                        new CompletedCommand(
                                List.of("quizraft", "new"),
                                List.of(),
                                "",
                                List.of(),
                                "",
                                none,
                                List.of(new CompletedCommand(
                                        List.of("quizraft", "new", "bank"),
                                        List.of(),
                                        "",
                                        List.of(),
                                        "",
                                        none,
                                        List.of()))),
                        command("check", List.of(), List.of(), new Candidates(Source.FILES, List.of())),
                        command(
                                "help",
                                List.of(),
                                List.of(),
                                new Candidates(Source.WORDS, List.of("lookup", "grading"))))));
    }

    private static CompletedCommand command(
            String name, List<String> aliases, List<CompletedOption> options, Candidates values) {
        return new CompletedCommand(List.of("quizraft", name), aliases, "", options, "", values, List.of());
    }

    private record Known() implements Names {
        @Override
        public List<Name> terms(String beginning, Optional<String> folder) {
            return Stream.of("lipid raft", "lipid bilayer")
                    .filter(name -> name.startsWith(beginning))
                    .map(name -> new Name(name, ""))
                    .toList();
        }

        @Override
        public List<Name> banks(String beginning, Optional<String> folder) {
            return Stream.of(folder.isPresent() ? "rivers" : "cells")
                    .filter(name -> name.startsWith(beginning))
                    .map(name -> new Name(name, ""))
                    .toList();
        }

        @Override
        public List<Name> cards(String beginning, Optional<String> folder) {
            return List.of();
        }

        @Override
        public List<Name> sessions(String beginning) {
            return List.of();
        }

        @Override
        public boolean isTerm(String text) {
            return text.equals("lipid raft");
        }
    }
}
