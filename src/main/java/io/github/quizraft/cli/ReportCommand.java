package io.github.quizraft.cli;

import io.github.quizraft.items.GroupReport;
import io.github.quizraft.items.Played;
import io.github.quizraft.items.report.GroupSections;
import io.github.quizraft.items.report.SheetKind;
import io.github.quizraft.question.Library;
import io.github.quizraft.safe.Safe;
import io.github.quizraft.settings.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reports group quizzes. */
@Command(
        name = "report",
        description = {
            "Report what came of group quizzes: questions, players, teams, and what was mixed up.",
            "",
            "Without a session it is the last one. Of several sessions the same question counts as one. For each question"
                    + " there is how many got it right, whether those who know more did, which options were chosen and how"
                    + " long it took; where too few answered for a number, there are counts. The exit status is 1 if there"
                    + " is no such session."
        },
        footer = {
            "",
            "Examples:",
            "  quizraft report                           the last quiz",
            "  quizraft report --list                    all there are",
            "  quizraft report --all --explain           all as one, with what each number means",
            "  quizraft report --format html --output report.html --anonymous",
            "  quizraft report --format xlsx --output report.xlsx",
            "  quizraft report --format csv --table answers | head"
        })
final class ReportCommand implements Callable<Integer> {
    private final Io io;

    @Mixin
    private ContentOption contentOption = new ContentOption();

    @Mixin
    private ConfigOption configOption = new ConfigOption();

    @Mixin
    private ColorOption colorOption = new ColorOption();

    @Parameters(arity = "0..*", paramLabel = "SESSION", description = "Ids of sessions, or last; --list shows them.")
    private List<String> ids = List.of();

    @Option(names = "--last", description = "The last session, which it is without a session anyway.")
    private boolean last;

    @Option(names = "--all", description = "All sessions together.")
    private boolean all;

    @Option(names = "--list", description = "List the sessions, the last one at the end.")
    private boolean listed;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, json (docs/report.schema.json describes it), csv, xlsx or html. Default: text.",
            defaultValue = "text")
    private ReportForm form = ReportForm.TEXT;

    @Option(
            names = "--table",
            paramLabel = "TABLE",
            description = "Which table csv has: questions, options, players, teams, answers or mixed_up. Default:"
                    + " questions. xlsx has all of them.",
            defaultValue = "questions")
    private SheetKind table = SheetKind.QUESTIONS;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write it. Default: standard output.")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--anonymous", description = "Number players and teams instead of naming them.")
    private boolean anonymous;

    @Option(names = "--explain", description = "Say below each part what its numbers mean.")
    private boolean explained;

    @Mixin
    private AsciiOption asciiOption = new AsciiOption();

    ReportCommand(Io io) {
        this.io = io;
    }

    @Override
    public Integer call() throws IOException {
        check();
        boolean isColoured = colorOption.isColoured(io);
        Settings settings = configOption.settings(io);
        Sessions sessions = Sessions.of(io);
        if (listed) {
            sessions.listed().forEach(line -> io.out().println(Safe.line(line)));
            return ExitStatus.DONE;
        }
        Library library = Workspace.toStudy(io, contentOption.folder(io));
        List<Played> played = all ? sessions.fitting(library).tellingOfOthers(io) : sessions.chosen(ids, library);
        GroupReport report = GroupReport.of(
                anonymous ? played.stream().map(Played::anonymous).toList() : played, library);
        if (output.isPresent()) {
            ReportPrinter.save(io, output.get(), out -> form.write(report, table, explained, out));
        } else if (form == ReportForm.TEXT) {
            new ReportPrinter(io, settings, isColoured, asciiOption.isChosen())
                    .print(paper -> GroupSections.of(report).text(paper, explained));
        } else {
            form.write(report, table, explained, io.out());
        }
        return ExitStatus.DONE;
    }

    private void check() {
        if ((last ? 1 : 0) + (all ? 1 : 0) + (listed ? 1 : 0) + (ids.isEmpty() ? 0 : 1) > 1) {
            throw new Failure(ExitStatus.USAGE, "quizraft: name sessions, or give one of --last, --all and --list");
        }
        if (form == ReportForm.XLSX && output.isEmpty() && io.isTerminal()) {
            throw new Failure(
                    ExitStatus.USAGE, "quizraft: xlsx is no text to be shown; name a file with --output FILE");
        }
    }
}
