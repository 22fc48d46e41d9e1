package io.github.quizraft.items.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.Golden;
import io.github.quizraft.check.About;
import io.github.quizraft.check.CheckResult;
import io.github.quizraft.check.Finding;
import io.github.quizraft.check.report.RulePage;
import io.github.quizraft.check.report.TextReport;
import io.github.quizraft.content.ContentFolder;
import io.github.quizraft.content.Drafts;
import io.github.quizraft.items.Analysis;
import io.github.quizraft.items.Asked;
import io.github.quizraft.items.Response;
import io.github.quizraft.items.Responses;
import io.github.quizraft.items.Taker;
import io.github.quizraft.question.Answer;
import io.github.quizraft.question.Question;
import io.github.quizraft.review.CardId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ItemFindingsTest {
    private static final Path PLANETS = Path.of("src/test/resources/fixtures/planets");

    @TempDir
    private Path folder;

    @Test
    void aSuspectedKeyIsFoundWhereTheOptionStands() {
        CheckResult result = ItemFindings.of(misled(), ContentFolder.drafts(PLANETS));

        Finding first = result.findings().stream()
                .filter(each -> each.rule().id().equals("G01"))
                .findFirst()
                .orElseThrow();
        assertThat(first.spot().file()).endsWith("planets.json");
        assertThat(line(first)).contains("Saturn");
        assertThat(result.questions()).isEqualTo(4);
        assertThat(TextReport.lines(result))
                .anyMatch(
                        line -> line.matches(
                                ".*planets\\.json:\\d+:\\d+: error G01 suspected-key: P-1: those who chose \"Saturn\" did better.*"));
    }

    @Test
    void whatWasDecidedOnIsNoFinding() throws IOException {
        Files.createDirectories(folder.resolve("quizzes"));
        for (String file : List.of("glossary.json", "quizzes/planets.json")) {
            Files.copy(PLANETS.resolve(file), folder.resolve(file));
        }
        Files.writeString(folder.resolve("quizzes/suppressions.json"), """
                {"suppressions": [{"rule": "G01", "item": "P-1", "reason": "a trick question on purpose"}]}
                """);

        CheckResult result = ItemFindings.of(misled(), ContentFolder.drafts(folder));

        assertThat(result.findings()).extracting(each -> each.rule().id()).doesNotContain("G01");
        assertThat(result.suppressed()).hasSize(1);
    }

    @Test
    void aQuestionThatIsGoneIsLeftOut() {
        CardId gone = CardId.of("planets", "P-99");
        Responses responses = responses();
        List<Asked> asked = new ArrayList<>(responses.asked());
        Asked first = asked.get(0);
        asked.set(0, new Asked(gone, first.kind(), first.stem(), first.options(), first.chance()));

        CheckResult result = ItemFindings.of(
                Analysis.of(new Responses(asked, responses.takers(), List.of(), List.of(), Set.of(gone))),
                ContentFolder.drafts(PLANETS));

        assertThat(result.findings()).isEmpty();
    }

    @Test
    void eachRuleSaysWhatItFindsWhyAndWhatToDo() {
        assertThat(ItemRules.all()).allSatisfy(rule -> {
            assertThat(rule.id()).matches("G\\d\\d");
            assertThat(List.of(rule.finds(), rule.because(), rule.fix())).allMatch(text -> text.endsWith("."));
        });
        assertThat(ItemRules.all()).extracting(About::id).doesNotHaveDuplicates();
    }

    @Test
    void thePageOfRulesIsMadeOfThem() {
        Golden.page(Path.of("docs/item-rules.md"), RulePage.markdown("items", ItemRules.all()));
    }

    private static String line(Finding finding) {
        try {
            return Files.readAllLines(PLANETS.resolve("quizzes/planets.json"))
                    .get(finding.spot().place().line() - 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Analysis misled() {
        return Analysis.of(responses());
    }

    /** Twelve players: those who know the other answers take Saturn for the largest planet. */
    private static Responses responses() {
        Drafts drafts = ContentFolder.drafts(PLANETS);
        List<Question> questions =
                drafts.content().library().bank("planets").orElseThrow().questions();
        List<Taker> takers = new ArrayList<>();
        List<Response> given = new ArrayList<>();
        List<Asked> asked = new ArrayList<>();
        for (Question question : questions) {
            // The group saw the options in another order.
            asked.add(Asked.of(CardId.of("planets", question.item().id()), question.shuffled(new Random(3))));
        }
        for (int i = 0; i < 12; i++) {
            Taker taker = new Taker("s1", "p" + i, "P" + i, Optional.empty(), OptionalInt.empty());
            takers.add(taker);
            boolean isGood = i < 6;
            for (int j = 0; j < questions.size(); j++) {
                Answer answer = j > 0
                        ? isGood ? questions.get(j).key() : new Answer.Pass()
                        : new Answer.Picked(List.of(isGood ? "b" : "a"));
                double score = (j > 0) == isGood ? 1 : 0;
                given.add(new Response(taker, asked.get(j).card(), answer, score, Optional.empty()));
            }
        }
        return new Responses(asked, takers, given, List.of(), Set.of());
    }
}
