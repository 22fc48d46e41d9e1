package io.github.quizraft.content;

import io.github.quizraft.content.Drafts.Draft;
import io.github.quizraft.evidence.Evidence;
import io.github.quizraft.files.Refusal;
import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.question.Bank;
import io.github.quizraft.question.GlossaryCards;
import io.github.quizraft.question.Library;
import io.github.quizraft.question.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * A folder of things to study: {@code glossary.json}, banks in {@code quizzes/}, and what they stand on in
 * {@code quizzes/sources.json}.
 *
 * <p>None of them is needed for the others. Banks can be studied without a glossary as long as no question names a
 * term; if one does, the glossary is missing and that is a problem. A glossary alone can be looked up, and looking up
 * without one is a problem. References to claims and documents are checked if there are sources. A folder with
 * neither glossary nor banks is a problem, since something else was surely meant.
 */
public final class ContentFolder {
    public static final String GLOSSARY = "glossary.json";
    public static final String QUIZZES = "quizzes";
    static final String SOURCES = "sources.json";
    private static final String PLAN = "plan.json";
    private static final String SUPPRESSIONS = "suppressions.json";
    /** Files of {@code quizzes/} that are no banks. */
    private static final Set<String> NO_BANKS = Set.of(SOURCES, PLAN, SUPPRESSIONS);

    private final Path glossary;
    private final Path quizzes;
    private final List<ContentFile> files = new ArrayList<>();
    private final Map<String, Draft> banks = new LinkedHashMap<>();
    private ContentFile glossaryFile;
    private ContentFile sourcesFile;

    private ContentFolder(Path folder) {
        this.glossary = folder.resolve(GLOSSARY);
        this.quizzes = folder.resolve(QUIZZES);
        this.glossaryFile = ContentFile.absent(glossary);
        this.sourcesFile = ContentFile.absent(quizzes.resolve(SOURCES));
    }

    /** Whether a folder holds anything to study. */
    public static boolean isOne(Path folder) {
        return Files.isRegularFile(folder.resolve(GLOSSARY)) || Files.isDirectory(folder.resolve(QUIZZES));
    }

    /** Reads everything; whatever is wrong with a file is in the problems and never an exception. */
    public static Content read(Path folder) {
        return new ContentFolder(folder).read();
    }

    /** Reads everything as its authors see it. */
    public static Drafts drafts(Path folder) {
        ContentFolder all = new ContentFolder(folder);
        return all.drafts(all.read().library());
    }

    /**
     * Reads some banks as their authors see them, and the plan.
     *
     * @param banks what their files are called
     * @param reference gives the glossary and the sources, with which nothing is wrong; where their parts stand is not told
     */
    public static Drafts drafts(Path folder, Set<String> banks, Supplier<Library> reference) {
        return new ContentFolder(folder).draftsBeside(banks, reference);
    }

    /** The files of a folder's banks; none if they cannot be listed. */
    public static List<Path> banks(Path folder) {
        return new ContentFolder(folder).bankFiles();
    }

    /** Whether a path is a folder, or a file that reading its folder would read. */
    public static boolean mayRead(Path path) {
        Path name = path.toAbsolutePath().normalize().getFileName();
        boolean isOurs = name != null
                && (name.toString().equals(GLOSSARY) || NO_BANKS.contains(name.toString()) || isBank(name));
        return Files.isDirectory(path) || (Files.exists(path) && isOurs);
    }

    /** Whether no bank may have this id, since its file is something else. */
    public static boolean isReserved(String bank) {
        return NO_BANKS.contains(bank + ".json") || bank.equals(GlossaryCards.BANK);
    }

    /** What a file is called in problems and findings. */
    public static String name(Path file) {
        return ContentFile.name(file);
    }

    /** Reads the glossary alone, for looking a term up; it must be there. */
    public static Content readGlossary(Path folder) {
        return new ContentFolder(folder).readGlossary();
    }

    /** Reads the glossary and what it stands on; the glossary must be there. */
    public static Content readReference(Path folder) {
        return new ContentFolder(folder).readReference();
    }

    private Content readGlossary() {
        openGlossary();
        return content(terms(glossaryFile, Declared.in(glossaryFile.json(), Optional.empty())), Evidence.none());
    }

    private Content readReference() {
        openGlossary();
        sourcesFile = openIfThere(quizzes.resolve(SOURCES));
        Declared declared = Declared.in(glossaryFile.json(), sourcesFile.json());
        return content(terms(glossaryFile, declared), evidence(declared));
    }

    private void openGlossary() {
        boolean hasGlossary = ContentFile.isThere(glossary);
        glossaryFile = openIfThere(glossary);
        if (!hasGlossary) {
            glossaryFile.problem(
                    Problem.Kind.UNREADABLE, "there is no such file; to look terms up, a folder needs a glossary");
        }
    }

    private Evidence evidence(Declared declared) {
        return sourcesFile
                .decoded((json, problems) -> new EvidenceReader(declared, problems).read(json))
                .orElse(Evidence.none());
    }

    private Content read() {
        boolean hasGlossary = ContentFile.isThere(glossary);
        List<Path> bankFiles = bankFiles();
        Path sources = quizzes.resolve(SOURCES);
        List<Path> paths = new ArrayList<>(bankFiles);
        if (hasGlossary) {
            paths.add(0, glossary);
        }
        if (ContentFile.isThere(sources)) {
            paths.add(sources);
        }
        Map<Path, ContentFile> opened = opened(paths);
        glossaryFile = add(opened.getOrDefault(glossary, glossaryFile));
        sourcesFile = add(opened.getOrDefault(sources, sourcesFile));
        Declared declared = Declared.in(glossaryFile.json(), sourcesFile.json());
        ForkJoinTask<Glossary> terms = ForkJoinPool.commonPool().submit(() -> terms(glossaryFile, declared));
        Evidence evidence = evidence(declared);
        banks(bankFiles.stream().map(opened::get).toList(), declared);
        if (!hasGlossary) {
            missGlossary(bankFiles);
        }
        return content(terms.join(), evidence);
    }

    /** Reading is most of what a start has to do, and one file has nothing to do with another. */
    private static Map<Path, ContentFile> opened(List<Path> paths) {
        return paths.parallelStream().collect(Collectors.toConcurrentMap(path -> path, ContentFile::open));
    }

    private Drafts draftsBeside(Set<String> names, Supplier<Library> given) {
        List<ContentFile> chosen = new ArrayList<>();
        for (Path path : bankFiles()) {
            if (names.contains(name(path))) {
                chosen.add(ContentFile.open(path));
            }
        }
        Library reference = given.get();
        banks(chosen, Declared.in(reference, ContentFile.isThere(quizzes.resolve(SOURCES))));
        return drafts(content(reference.glossary(), reference.evidence()).library());
    }

    /** The same, with what only its authors need. */
    private Drafts drafts(Library read) {
        ContentFile plan = openIfThere(quizzes.resolve(PLAN));
        Plan planned = plan.decoded((json, problems) -> new PlanReader(problems).read(json))
                .orElse(Plan.none());
        ContentFile decided = openIfThere(quizzes.resolve(SUPPRESSIONS));
        List<Suppression> suppressions = decided.decoded((json, problems) -> new SuppressionReader(problems).read(json))
                .orElse(List.of());
        return new Drafts(
                new Content(read, problems()),
                List.copyOf(banks.values()),
                glossaryFile.layout(),
                sourcesFile.layout(),
                planned,
                plan.layout(),
                suppressions,
                decided.layout());
    }

    private static Glossary terms(ContentFile file, Declared declared) {
        return file.decoded((json, problems) -> new GlossaryReader(declared, problems).read(json))
                .orElse(Glossary.empty());
    }

    private void banks(List<ContentFile> bankFiles, Declared declared) {
        // Beginning to do things at once takes as long as one bank.
        List<Optional<Bank>> read = bankFiles.size() == 1
                ? List.of(bank(bankFiles.get(0), declared))
                : bankFiles.parallelStream().map(file -> bank(file, declared)).toList();
        for (int i = 0; i < read.size(); i++) {
            ContentFile file = add(bankFiles.get(i));
            if (read.get(i).isPresent()) {
                add(read.get(i).get(), file);
            }
        }
    }

    private static Optional<Bank> bank(ContentFile file, Declared declared) {
        return file.decoded((json, problems) -> new BankReader(declared, problems).read(json))
                .orElse(Optional.empty());
    }

    private void add(Bank bank, ContentFile file) {
        Draft earlier = banks.putIfAbsent(bank.id(), new Draft(bank, file.layout()));
        if (earlier != null) {
            file.problem(
                    Problem.Kind.IDENTITY,
                    "id",
                    "the bank in " + earlier.layout().file() + " has the same id");
        }
    }

    private List<Path> bankFiles() {
        if (!ContentFile.isThere(quizzes)) {
            return List.of();
        }
        try {
            List<Path> found = JsonFiles.in(quizzes);
            found.removeIf(path -> !isBank(path));
            return found;
        } catch (NotDirectoryException e) {
            add(ContentFile.absent(quizzes))
                    .problem(Problem.Kind.UNREADABLE, "this is no folder; expected one with banks in it");
        } catch (IOException e) {
            add(ContentFile.absent(quizzes)).problem(Problem.Kind.UNREADABLE, "cannot be listed: " + Refusal.reason(e));
        }
        return List.of();
    }

    /** Hidden files are leftovers of editors and of other systems. */
    private static boolean isBank(Path path) {
        String name = path.getFileName().toString();
        return name.endsWith(".json") && !name.startsWith(".") && !NO_BANKS.contains(name);
    }

    /** A glossary that is not there is a problem if someone needs it. */
    private void missGlossary(List<Path> bankFiles) {
        if (bankFiles.isEmpty()
                && files.stream().allMatch(file -> file.problems().isEmpty())) {
            glossaryFile.problem(
                    Problem.Kind.UNREADABLE,
                    "there is no such file, and there are no banks in " + QUIZZES + "/ either");
        }
        banks.values().stream()
                .map(Draft::bank)
                .filter(bank -> bank.questions().stream()
                        .anyMatch(question -> !question.item().terms().isEmpty()))
                .findFirst()
                .ifPresent(bank -> glossaryFile.problem(
                        Problem.Kind.REFERENCE,
                        "there is no such file, but the bank " + Words.quoted(bank.id()) + " names terms of it"));
    }

    private ContentFile openIfThere(Path path) {
        return add(ContentFile.openIfThere(path));
    }

    private ContentFile add(ContentFile file) {
        files.add(file);
        return file;
    }

    private Content content(Glossary terms, Evidence evidence) {
        List<Bank> read = banks.values().stream().map(Draft::bank).toList();
        return new Content(new Library(terms, evidence, read), problems());
    }

    private List<Problem> problems() {
        return files.stream().flatMap(file -> file.problems().stream()).toList();
    }
}
