package io.github.quizraft.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static io.github.quizraft.architecture.FromOutside.CHANCE;
import static io.github.quizraft.architecture.FromOutside.THE_END;
import static io.github.quizraft.architecture.FromOutside.TIME;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.util.List;

/** The house in docs/architecture.md, kept: who may use whom, and where the outside world is let in. */
@AnalyzeClasses(packages = "io.github.quizraft", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    @ArchTest
    static final ArchRule packagesUseOnlyWhatTheTableAllows = classes().should(new PackageTable("""
            main     : cli
            review   :
            safe     :
            files    :
            evidence :
            glossary : safe
            question : evidence glossary review safe
            memory   : review
            plan     : memory review
            settings : memory plan review
            content  : evidence files glossary question safe settings
            qr       :
            progress : files kept memory review
            query    : glossary memory question review
            browse   : evidence glossary lookup memory query question review study text
            study    : evidence glossary memory plan question review
            text     : safe
            terminal : files text
            line     : evidence glossary group lookup memory question review safe study text
            tui      : browse evidence glossary group lookup memory plan qr query question review safe settings stats study terminal text
            check    : content evidence glossary json question safe
            json     : safe
            kept     :
            index    : glossary kept
            catalog  : check evidence glossary kept question review study
            lookup   : evidence glossary index json safe text
            annotate : glossary json safe text
            dict     : glossary safe
            stats    : glossary json memory plan question review safe text
            items    : check content glossary group json question review safe stats text
            group    : evidence files glossary json question review safe text
            export   : files glossary safe text
            exchange : files review safe
            cli      : annotate browse catalog check content dict evidence exchange export files glossary group index items json kept line lookup memory plan progress qr query question review safe settings stats study terminal text tui
            """));

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("io.github.quizraft.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule picocliStaysInCli = only("cli", "picocli..");

    @ArchTest
    static final ArchRule theTerminalStaysInTerminal = only("terminal", "org.jline..", "com.googlecode.lanterna..");

    @ArchTest
    static final ArchRule theDatabaseStaysInProgress = only("progress", "java.sql..", "javax.sql..", "org.sqlite..");

    @ArchTest
    static final ArchRule jsonStaysInContentAndJson = only(List.of("content", "json"), "com.fasterxml.jackson..");

    @ArchTest
    static final ArchRule markdownIsReadInAnnotate = only("annotate", "org.commonmark..");

    @ArchTest
    static final ArchRule tablesAreReadInExchange = only("exchange", "de.siegmar.fastcsv..");

    @ArchTest
    static final ArchRule spreadsheetsAreWrittenInItems = only("items", "org.dhatim..");

    @ArchTest
    static final ArchRule codesForCamerasAreMadeInQr = only("qr", "io.nayuki..");

    @ArchTest
    static final ArchRule theNetworkStaysInGroupNet = only("group.net", "org.eclipse.jetty..");

    @ArchTest
    static final ArchRule nobodyOpensWindows = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.awt..", "javax.swing..")
            .because("that starts slowly and needs a display");

    @ArchTest
    static final ArchRule streamsAreHandedIn = inside().should(ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule onlyTheEdgeEndsTheProgram = inside().should().accessTargetWhere(THE_END);

    @ArchTest
    static final ArchRule timeIsHandedIn =
            inside().should().accessTargetWhere(TIME).because("a test must be able to say what time it is");

    @ArchTest
    static final ArchRule chanceIsHandedIn =
            inside().should().accessTargetWhere(CHANCE).because("a test must be able to repeat what chance did");

    @ArchTest
    static final ArchRule packagesAreNullMarked = classes().should(new LiveInNullMarkedPackage());

    @ArchTest
    static final ArchRule screensAreRecords = classes()
            .that()
            .resideInAPackage("..quizraft.tui..")
            .and()
            .haveSimpleNameEndingWith("Screen")
            .and()
            .areNotInterfaces()
            .should()
            .beRecords()
            .allowEmptyShould(true);

    /** No class but those where the program meets its surroundings. */
    private static GivenClassesConjunction inside() {
        return noClasses()
                .that()
                .resideOutsideOfPackages("io.github.quizraft", "..quizraft.cli..", "..quizraft.terminal..");
    }

    private static ArchRule only(String owner, String... libraries) {
        return only(List.of(owner), libraries);
    }

    private static ArchRule only(List<String> owners, String... libraries) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(owners.stream()
                        .map(owner -> "..quizraft." + owner + "..")
                        .toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries);
    }
}
