package io.github.quizraft.cli;

import io.github.quizraft.check.CheckResult;
import io.github.quizraft.check.Checker;
import io.github.quizraft.check.Corpus;
import io.github.quizraft.check.Finding;
import io.github.quizraft.check.rule.AllRules;
import io.github.quizraft.content.ContentFolder;
import io.github.quizraft.content.Problem;
import io.github.quizraft.question.Bank;
import io.github.quizraft.review.Stamps;
import io.github.quizraft.settings.Settings;
import io.github.quizraft.study.Card;
import io.github.quizraft.terminal.FullScreen;
import io.github.quizraft.terminal.Tty;
import io.github.quizraft.tui.Preview;
import io.github.quizraft.tui.Sheet;
import io.github.quizraft.tui.Sheets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the questions of a bank to their author. */
@Command(
        name = "preview",
        description = {
            "Show a bank's questions as a learner will see them, asked and answered, with what the check finds.",
            "",
            "On a terminal the question is shown anew whenever the file is saved: keep it beside your editor."
        },
        footer = {
            "",
            "Examples:",
            "  quizraft preview quizzes/rivers.json",
            "  quizraft preview quizzes/rivers.json#RI-007"
        })
final class PreviewCommand implements Callable<Integer> {
    private static final int WIDTH = 80;

    private final Io io;

    @Parameters(paramLabel = "FILE[#ID]", description = "A bank, and the question to begin with.")
    private String target = "";

    @Option(names = "--plain", description = "Print the questions once.")
    private boolean plain;

    PreviewCommand(Io io) {
        this.io = io;
    }

    @Override
    public Integer call() {
        Path file = file();
        String item = target.equals(file.toString()) ? "" : target.substring(target.lastIndexOf('#') + 1);
        Stamps stamps = io.stamps();
        Sheets first = read(file, stamps);
        if (!item.isEmpty() && first.sheets().stream().noneMatch(sheet -> isOf(sheet, item))) {
            throw new Failure(ExitStatus.NOT_FOUND, notThere(item, file, first));
        }
        if (!plain) {
            try (Tty tty = io.tty().get()) {
                if (!tty.isDumb()) {
                    return onScreen(tty, file, item, stamps);
                }
            }
        }
        Preview.printed(first, item, WIDTH)
                .lines()
                .forEach(line -> io.out().println(line.plain().stripTrailing()));
        return ExitStatus.DONE;
    }

    private int onScreen(Tty tty, Path file, String item, Stamps stamps) {
        try (FullScreen screen =
                tty.fullScreen(new ConfigOption().appearance(io).on(tty))) {
            screen.watch(file);
            boolean hungUp = new Preview(() -> read(file, stamps), stamps).run(screen, item);
            return screen.signalStatus().orElse(hungUp ? ExitStatus.HUNG_UP : ExitStatus.DONE);
        } catch (IOException e) {
            throw new Failure(ExitStatus.BAD_CONTENT, "quizraft: " + file + " cannot be watched: " + e.getMessage());
        }
    }

    /** A file may have the sign in its name. */
    private Path file() {
        Path whole = Path.of(target);
        int cut = target.lastIndexOf('#');
        Path file = Files.exists(whole) || cut < 1 ? whole : Path.of(target.substring(0, cut));
        if (!Files.isRegularFile(file)) {
            throw new Failure(ExitStatus.BAD_CONTENT, "quizraft: there is no bank " + file + ", or it is no file");
        }
        return file;
    }

    private static Sheets read(Path file, Stamps stamps) {
        CheckTarget checked = CheckTarget.of(file);
        Corpus corpus = checked.corpus();
        CheckResult result = checked.only(new Checker(AllRules.list()).check(corpus));
        String name = ContentFolder.name(file);
        List<Bank> banks = corpus.banks().stream()
                .filter(bank -> bank.layout().file().equals(name))
                .map(bank -> bank.bank())
                .toList();
        List<Sheet> sheets = banks.stream()
                .flatMap(bank -> Card.of(bank).stream())
                .map(card ->
                        new Sheet(card, findings(result, card.question().item().id())))
                .toList();
        List<String> shown = sheets.stream()
                .map(sheet -> sheet.card().question().item().id())
                .toList();
        List<String> others = Stream.concat(
                        result.unreadable().stream().map(Problem::toString),
                        result.findings().stream()
                                .filter(finding ->
                                        !shown.contains(finding.spot().item()))
                                .map(PreviewCommand::described))
                .toList();
        return new Sheets(corpus.content().library(), Settings.STANDARD.scheduler(), sheets, others, stamps.next());
    }

    private static List<String> findings(CheckResult result, String item) {
        return result.findings().stream()
                .filter(finding -> finding.spot().item().equals(item))
                .map(PreviewCommand::described)
                .toList();
    }

    private static String described(Finding finding) {
        return finding.spot().place().line() + ":" + finding.spot().place().column() + " "
                + finding.severity().name().toLowerCase(Locale.ROOT) + " "
                + finding.rule().id() + ": " + finding.message() + ". "
                + finding.rule().fix();
    }

    private static boolean isOf(Sheet sheet, String item) {
        return sheet.card().question().item().id().equals(item);
    }

    private static List<String> notThere(String item, Path file, Sheets sheets) {
        List<String> lines = new ArrayList<>();
        lines.add("quizraft: " + file + " has no question " + item + " that can be shown");
        lines.addAll(sheets.problems());
        return lines;
    }
}
