package io.github.quizraft.cli;

import io.github.quizraft.cli.shell.Names;
import io.github.quizraft.content.Content;
import io.github.quizraft.content.Contents.Part;
import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.question.Bank;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The names in the content of a shell. Where nothing can be read, there are none; a command will say why. */
final class ShellNames implements Names {
    private final Io io;
    private final CompletableFuture<?> isRead;

    /** Begins to read: whoever starts a shell will look something up. */
    ShellNames(Io io) {
        this.io = io;
        this.isRead = CompletableFuture.runAsync(() -> isTermOf(content(Optional.empty(), Part.REFERENCE), ""));
    }

    @Override
    public List<Name> terms(String beginning, Optional<String> folder) {
        return content(folder, Part.REFERENCE)
                .map(content -> content.library().glossary())
                .map(glossary -> NameCompletion.terms(glossary, beginning)
                        .limit(NameCompletion.MOST)
                        .map(name -> new Name(name, meaning(glossary, name)))
                        .toList())
                .orElse(List.of());
    }

    @Override
    public List<Name> banks(String beginning, Optional<String> folder) {
        return content(folder, Part.ALL)
                .map(content -> {
                    Map<String, String> titles = content.library().withGlossaryCards().banks().stream()
                            .collect(Collectors.toMap(Bank::id, Bank::title, (one, other) -> one));
                    return NameCompletion.banks(content, beginning)
                            .map(id -> new Name(id, titles.getOrDefault(id, "")))
                            .toList();
                })
                .orElse(List.of());
    }

    @Override
    public List<Name> cards(String beginning, Optional<String> folder) {
        return content(folder, Part.ALL)
                .map(content -> NameCompletion.cards(content, beginning)
                        .limit(NameCompletion.MOST)
                        .map(id -> new Name(id, ""))
                        .toList())
                .orElse(List.of());
    }

    @Override
    public List<Name> sessions(String beginning) {
        try {
            return Sessions.of(io).beginning(beginning);
        } catch (Failure e) {
            return List.of();
        }
    }

    @Override
    public boolean isTerm(String text) {
        return isRead.isDone() && isTermOf(content(Optional.empty(), Part.REFERENCE), text);
    }

    private static boolean isTermOf(Optional<Content> content, String text) {
        return content.map(each -> each.library().glossary())
                .flatMap(glossary -> glossary.find(text))
                .isPresent();
    }

    private static String meaning(Glossary glossary, String name) {
        return glossary.find(name).map(hit -> hit.term().definition().brief()).orElse("");
    }

    private Optional<Content> content(Optional<String> folder, Part part) {
        Function<String, Path> place = io.workingFolder()::resolve;
        try {
            return Optional.of(io.contents().of(new ContentOption(folder.map(place)).folder(io), part));
        } catch (Failure | InvalidPathException e) {
            return Optional.empty();
        }
    }
}
