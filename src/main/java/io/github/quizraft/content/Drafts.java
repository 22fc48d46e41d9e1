package io.github.quizraft.content;

import io.github.quizraft.evidence.Evidence;
import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.question.Bank;
import io.github.quizraft.question.Library;
import io.github.quizraft.question.Plan;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Content as its authors see it: what was read, and where each part of it stands.
 *
 * @param content everything that could be read, and the problems with the rest
 * @param banks the same banks as in the library, in its order
 * @param glossary where its terms stand
 * @param sources where the claims stand
 * @param plan what the banks should amount to
 * @param planFile where the plan says so
 * @param suppressions findings that were decided on
 * @param suppressionsFile where they stand
 */
public record Drafts(
        Content content,
        List<Draft> banks,
        Layout glossary,
        Layout sources,
        Plan plan,
        Layout planFile,
        List<Suppression> suppressions,
        Layout suppressionsFile) {

    /**
     * A bank and its file.
     *
     * @param bank what was read
     * @param layout where it stands
     */
    public record Draft(Bank bank, Layout layout) {}

    /** Reads one bank that belongs to no folder: what it refers to cannot be known, and nothing was planned. */
    public static Drafts ofFile(Path path) {
        ContentFile file = ContentFile.open(path);
        List<Draft> banks = file
                .decoded((json, problems) -> new BankReader(Declared.NOTHING, problems).read(json))
                .flatMap(bank -> bank)
                .map(bank -> new Draft(bank, file.layout()))
                .stream()
                .toList();
        Library library = new Library(
                Glossary.empty(),
                Evidence.none(),
                banks.stream().map(Draft::bank).toList());
        Layout nothing = Layout.NONE;
        return new Drafts(
                new Content(library, file.problems()),
                banks,
                nothing,
                nothing,
                Plan.none(),
                nothing,
                List.of(),
                nothing);
    }

    /** What a file says; empty if it cannot be read. */
    public static Optional<String> text(Path path) {
        return new TextFile(new Problems(path.toString())).read(path);
    }

    /** Where the parts of a file stand, whatever they are. */
    public static Layout layout(Path path) {
        return ContentFile.open(path).layout();
    }
}
