package io.github.quizraft.cli.completion;

import io.github.quizraft.cli.describe.ShownCommands;
import io.github.quizraft.content.Skeleton;
import io.github.quizraft.settings.AllSettings;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/**
 * What may stand for a value on a command line.
 *
 * @param source where the candidates come from
 * @param words the candidates themselves, if they are known beforehand
 */
public record Candidates(Source source, List<String> words) {
    static final Candidates NONE = new Candidates(Source.NONE, List.of());

    /** Where candidates come from. */
    public enum Source {
        /** The value is the user's own. */
        NONE,
        /** A list that never changes. */
        WORDS,
        FILES,
        FOLDERS,
        /** Names in the glossary: the program is asked. */
        TERMS,
        /** Ids of banks: likewise. */
        BANKS,
        /** Ids of cards: likewise. */
        CARDS,
        /** Ids of group quizzes that were played: likewise. */
        SESSIONS
    }

    /**
     * The label that help pages show for a value says what it is: TERM, BANK, CARD, SESSION, KIND, SETTING, COMMAND, FILE or
     * DIR.
     */
    static Candidates of(ArgSpec value) {
        List<String> listed = listed(value);
        if (value.paramLabel().startsWith("COMMAND")) {
            return words(
                    Stream.concat(ShownCommands.below(value.command().root()).map(CommandSpec::name), listed.stream())
                            .toList());
        }
        if (!listed.isEmpty()) {
            return words(listed);
        }
        return switch (value.paramLabel()) {
            case "TERM" -> new Candidates(Source.TERMS, List.of());
            case "BANK" -> new Candidates(Source.BANKS, List.of());
            case "CARD" -> new Candidates(Source.CARDS, List.of());
            case "SESSION" -> new Candidates(Source.SESSIONS, List.of());
            case "KIND" -> words(Skeleton.kinds());
            case "SETTING" -> words(AllSettings.keys());
            case "DIR" -> new Candidates(Source.FOLDERS, List.of());
            default -> value.paramLabel().startsWith("FILE") ? new Candidates(Source.FILES, List.of()) : NONE;
        };
    }

    /** Texts of one or more words each, which are typed word by word; without any, anything may be typed. */
    static Candidates ofWords(List<String> texts) {
        List<String> single = texts.stream()
                .flatMap(text -> Stream.of(text.split(" ", -1)))
                .distinct()
                .toList();
        return single.isEmpty() ? NONE : words(single);
    }

    /** Those of an enum, and those that the command itself lists. */
    private static List<String> listed(ArgSpec value) {
        return value.completionCandidates() == null
                ? List.of()
                : StreamSupport.stream(value.completionCandidates().spliterator(), false)
                        .map(word -> isEnum(value) ? word.toLowerCase(Locale.ROOT) : word)
                        .toList();
    }

    private static Candidates words(List<String> words) {
        return new Candidates(Source.WORDS, words);
    }

    /** Enum values are taken in any case; small letters are easier to type. */
    private static boolean isEnum(ArgSpec value) {
        return value.type().isEnum() || List.of(value.auxiliaryTypes()).stream().anyMatch(Class::isEnum);
    }
}
