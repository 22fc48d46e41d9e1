package io.github.quizraft.cli;

import io.github.quizraft.cli.shell.Names;
import io.github.quizraft.content.Content;
import io.github.quizraft.content.Contents.Part;
import io.github.quizraft.glossary.Folding;
import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.glossary.Term;
import io.github.quizraft.question.Bank;
import io.github.quizraft.question.GlossaryCards;
import io.github.quizraft.review.CardId;
import io.github.quizraft.safe.Safe;
import io.github.quizraft.study.Outline;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Answers the completion scripts: {@code quizraft complete terms|banks|cards|sessions [--content DIR] -- PREFIX} prints what begins with
 * the prefix, a line each. Someone waits for it with a finger on the Tab key, so it never loads picocli; and a shell has
 * no place for a message, so where nothing can be read it prints nothing.
 */
public final class NameCompletion {
    /** More than anyone reads; a shell would spend seconds on quoting them. */
    static final int MOST = 1_000;

    private final Io io;
    private final List<String> arguments;

    private NameCompletion(Io io, List<String> arguments) {
        this.io = io;
        this.arguments = arguments;
    }

    /** Whether a command line is one of these. */
    public static boolean isAsked(String[] arguments) {
        return arguments.length > 0 && arguments[0].equals("complete");
    }

    /** Prints the names; always done. */
    public static int run(String[] arguments, Io io) {
        new NameCompletion(io, List.of(arguments)).print();
        return ExitStatus.DONE;
    }

    private void print() {
        try {
            matching(arguments.get(arguments.size() - 1))
                    .limit(MOST)
                    .forEach(name -> io.out().println(Safe.line(name)));
        } catch (Failure e) {
            // No content, no names.
        }
    }

    private Stream<String> matching(String prefix) {
        String what = arguments.size() > 1 ? arguments.get(1) : "";
        if (what.equals("sessions")) {
            return Sessions.of(io).beginning(prefix).stream().map(Names.Name::text);
        }
        Path folder = new ContentOption(content()).folder(io);
        return switch (what) {
            case "terms" ->
                terms(io.contents().of(folder, Part.GLOSSARY).library().glossary(), prefix);
            case "banks" -> banks(io.contents().of(folder, Part.ALL), prefix);
            case "cards" -> cards(io.contents().of(folder, Part.ALL), prefix);
            default -> Stream.of();
        };
    }

    private Optional<Path> content() {
        int at = arguments.indexOf("--content");
        return at == 2 && arguments.size() > 4 ? Optional.of(Path.of(arguments.get(3))) : Optional.empty();
    }

    /** Without a beginning the headwords alone, else any name; those that begin with it to the letter go first. */
    static Stream<String> terms(Glossary glossary, String prefix) {
        if (prefix.isEmpty()) {
            return glossary.terms().stream().map(Term::name).distinct().sorted(String.CASE_INSENSITIVE_ORDER);
        }
        String folded = Folding.joined(prefix);
        return Stream.<Predicate<String>>of(
                        name -> name.startsWith(prefix),
                        name -> name.regionMatches(true, 0, prefix, 0, prefix.length()),
                        name -> !folded.isEmpty() && Folding.joined(name).startsWith(folded))
                .map(fits -> names(glossary).filter(fits).toList())
                .filter(names -> !names.isEmpty())
                .findFirst()
                .map(names -> replaceable(names, prefix))
                .orElse(Stream.of());
    }

    private static Stream<String> names(Glossary glossary) {
        return glossary.terms().stream()
                .flatMap(term -> term.names().stream())
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER);
    }

    /**
     * A shell puts what all candidates have in common in the place of what was typed. If they differ in case there, that
     * would take letters away, so they get the case that was typed: it does not count in a lookup.
     */
    private static Stream<String> replaceable(List<String> names, String prefix) {
        String start =
                names.get(0).substring(0, Math.min(prefix.length(), names.get(0).length()));
        boolean agree = names.stream().allMatch(name -> name.startsWith(start));
        boolean differInCase = names.stream().allMatch(name -> name.regionMatches(true, 0, prefix, 0, prefix.length()));
        return agree || !differInCase
                ? names.stream()
                : names.stream()
                        .map(name -> prefix + name.substring(prefix.length()))
                        .distinct();
    }

    /** In the order of the banks, so that those that a bank begins with come first. */
    static Stream<String> cards(Content content, String prefix) {
        return Outline.of(content.library().withGlossaryCards()).stream()
                .flatMap(bank -> bank.cards().stream())
                .map(CardId::value)
                .filter(id -> id.startsWith(prefix));
    }

    static Stream<String> banks(Content content, String prefix) {
        boolean hasCards = !content.library().glossary().terms().isEmpty();
        return Stream.concat(
                        content.library().banks().stream().map(Bank::id),
                        Stream.of(GlossaryCards.BANK).filter(any -> hasCards))
                .filter(id -> id.startsWith(prefix))
                .sorted();
    }
}
