package io.github.quizraft.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.Golden;
import io.github.quizraft.check.About;
import io.github.quizraft.check.CheckResult;
import io.github.quizraft.check.Checker;
import io.github.quizraft.check.Corpus;
import io.github.quizraft.check.Finding;
import io.github.quizraft.check.Rule;
import io.github.quizraft.check.Sample;
import io.github.quizraft.check.report.RulePage;
import io.github.quizraft.content.ContentFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AllRulesTest {
    private final List<Rule> rules = AllRules.list();

    @Test
    void thereAreFiftyInTheOrderOfTheirIds() {
        assertThat(rules)
                .extracting(rule -> rule.about().id())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 50)
                        .mapToObj(number -> String.format(Locale.ROOT, "L%02d", number))
                        .toList());
    }

    @Test
    void eachSaysWhatItFindsWhyAndWhatToDo() {
        assertThat(rules).map(Rule::about).allSatisfy(about -> {
            assertThat(List.of(about.finds(), about.because(), about.fix()))
                    .allSatisfy(text -> assertThat(text).matches("(?s)[A-Z].*\\."));
            assertThat(about.name()).matches("[a-z-]+");
            assertThat(about.severities()).isNotEmpty();
        });
        assertThat(rules).extracting(rule -> rule.about().name()).doesNotHaveDuplicates();
    }

    @Test
    void theClassBearsTheNameOfItsRule() {
        assertThat(rules).allSatisfy(rule -> {
            About about = rule.about();
            assertThat(rule.getClass().getSimpleName().toLowerCase(Locale.ROOT))
                    .isEqualTo((about.id() + about.name().replace("-", "")).toLowerCase(Locale.ROOT));
        });
    }

    @Test
    void thePageOfRulesIsTrue() throws IOException {
        Golden.page(
                Path.of("docs/check-rules.md"),
                RulePage.markdown("check", rules.stream().map(Rule::about).toList()));
    }

    /** Without this, a rule that is too eager would only show on content that happens to be there. */
    @Test
    void theSampleThatTestsStartFromIsSound() {
        CheckResult result = Sample.bank().result(rules.toArray(Rule[]::new));

        assertThat(result.findings()).extracting(finding -> finding.rule().id()).isSubsetOf("L39", "L40", "L43", "L44");
    }

    @Test
    void ourOwnContentHasNoFindings() {
        CheckResult result = new Checker(rules).check(Corpus.of(ContentFolder.drafts(Path.of("")), Map.of()));

        assertThat(result.findings()).extracting(Finding::named).isEmpty();
        assertThat(result.suppressed()).isEmpty();
        assertThat(result.questions()).isGreaterThanOrEqualTo(260);
        assertThat(result.skipped()).extracting(skipped -> skipped.rule().id()).containsExactly("L45");
    }
}
