package io.github.quizraft.cli;

import io.github.quizraft.content.ContentFolder;
import io.github.quizraft.glossary.EditDistance;
import io.github.quizraft.glossary.Folding;
import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.glossary.Glossary.Hit;
import io.github.quizraft.glossary.Term;
import io.github.quizraft.safe.Safe;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints glossary entries. */
@Command(
        name = "lookup",
        description = {
            "Look terms up in the glossary by any of their names: term, abbreviation, expansion or synonym.",
            "",
            "Case, accents, hyphens, spaces and a plural s do not count; Greek letters may be spelt out. What is not"
                    + " found is named on standard error, with the likeliest term that was meant."
        },
        footer = {
            "",
            "Examples:",
            "  quizraft lookup bdnf",
            "  quizraft lookup \"lipid raft\" 4EBP default-mode-network"
        })
final class LookupCommand implements Callable<Integer> {
    private final Io io;

    @Mixin
    private ContentOption contentOption = new ContentOption();

    @Parameters(arity = "1..*", paramLabel = "TERM", description = "A term, abbreviation, expansion or synonym.")
    private List<String> terms = List.of();

    LookupCommand(Io io) {
        this.io = io;
    }

    @Override
    public Integer call() {
        Glossary glossary = Workspace.sound(ContentFolder.readGlossary(contentOption.folder(io)))
                .library()
                .glossary();
        int status = ExitStatus.DONE;
        for (String term : terms) {
            Optional<Hit> hit = glossary.find(term);
            if (hit.isPresent()) {
                entry(term, hit.get(), glossary).forEach(line -> io.out().println(Safe.text(line)));
            } else {
                io.err().println(Safe.line("no entry for \"" + term + "\"" + suggestion(term, glossary)));
                status = ExitStatus.NOT_FOUND;
            }
        }
        return status;
    }

    private static List<String> entry(String asked, Hit hit, Glossary glossary) {
        Term term = hit.term();
        List<String> lines = new ArrayList<>();
        lines.add(term.name()
                + term.expansion().map(words -> " (" + words + ")").orElse("")
                + term.pronunciation().map(sound -> "  [" + sound + "]").orElse(""));
        switch (hit.match()) {
            case SEARCH_FORM -> lines.add("  \"" + asked + "\" is related to this, not the same.");
            case SLIP_FORM -> lines.add("  \"" + asked + "\" is a misspelling.");
            case NAME -> {}
        }
        lines.add("  " + term.definition().brief());
        if (!term.definition().full().isEmpty()) {
            lines.add("  " + term.definition().full());
        }
        if (!term.commonConfusion().isEmpty()) {
            lines.add("  Often confused: " + term.commonConfusion());
        }
        if (!term.aliases().isEmpty()) {
            lines.add("  Also: " + String.join(", ", term.aliases()));
        }
        if (!term.seeAlso().isEmpty()) {
            lines.add("  See also: "
                    + String.join(
                            ", ",
                            term.seeAlso().stream()
                                    .flatMap(id -> glossary.term(id).stream())
                                    .map(Term::name)
                                    .toList()));
        }
        return lines;
    }

    private static String suggestion(String asked, Glossary glossary) {
        Map<String, String> names = new LinkedHashMap<>();
        glossary.terms().forEach(term -> term.names().forEach(name -> names.putIfAbsent(Folding.key(name), name)));
        return EditDistance.nearest(Folding.key(asked), names.keySet())
                .map(key -> "; did you mean \"" + names.get(key) + "\"?")
                .orElse("");
    }
}
