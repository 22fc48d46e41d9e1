package io.github.quizraft.cli;

import io.github.quizraft.check.CheckResult;
import io.github.quizraft.content.ContentFolder;
import io.github.quizraft.content.Drafts;
import io.github.quizraft.items.Analysis;
import io.github.quizraft.items.Played;
import io.github.quizraft.items.Responses;
import io.github.quizraft.items.finding.ItemFindings;
import io.github.quizraft.items.finding.ItemRules;
import io.github.quizraft.question.Library;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says which questions groups had trouble with that is the question's own. */
@Command(
        name = "items",
        description = {
            "Find questions to mend by what groups answered: a key that may be wrong, options that nobody chooses.",
            "",
            "It goes through all group quizzes, or those named. Each finding has a place, a rule and what to do, as those of"
                    + " 'quizraft check' have; docs/item-rules.md explains the rules. What was decided on stands in"
                    + " quizzes/suppressions.json. With fewer than ten answers there is no finding but what the host marked."
                    + " The exit status is 1 if there is an error, or no session."
        },
        footer = {
            "",
            "Examples:",
            "  quizraft items                  all questions that groups were asked",
            "  quizraft items --bank rivers    those of one bank",
            "  quizraft items --format sarif   for a code host"
        })
final class ItemsCommand implements Callable<Integer> {
    private final Io io;

    @Mixin
    private ContentOption contentOption = new ContentOption();

    @Parameters(
            arity = "0..*",
            paramLabel = "SESSION",
            description = "Ids of sessions; 'quizraft report --list' shows them. Default: all.")
    private List<String> ids = List.of();

    @Option(names = "--bank", paramLabel = "BANK", description = "Only this bank; 'quizraft banks' lists them.")
    private Optional<String> bank = Optional.empty();

    @Mixin
    private FindingOptions findingOptions = new FindingOptions();

    ItemsCommand(Io io) {
        this.io = io;
    }

    @Override
    public Integer call() {
        Drafts drafts = ContentFolder.drafts(contentOption.folder(io));
        Workspace.sound(drafts.content());
        bank.ifPresent(id -> BankNames.check(List.of(id), drafts.content()));
        // Cards of the glossary can be played as well, though there is no file with a question to mend.
        Library library = Workspace.toStudy(io, contentOption.folder(io));
        Sessions sessions = Sessions.of(io);
        List<Played> played =
                ids.isEmpty() ? sessions.fitting(library).tellingOfOthers(io) : sessions.chosen(ids, library);
        List<Responses> responses = played.stream().map(Played::responses).toList();
        CheckResult found = ItemFindings.of(Analysis.of(Responses.joined(responses)), drafts);
        CheckResult result =
                bank.map(id -> found.only(file -> isOf(file, id, drafts))).orElse(found);
        findingOptions.print(result, ItemRules::all, io);
        return findingOptions.status(result);
    }

    private static boolean isOf(String file, String bank, Drafts drafts) {
        return drafts.banks().stream()
                .anyMatch(draft ->
                        draft.bank().id().equals(bank) && draft.layout().file().equals(file));
    }
}
