package io.github.quizraft.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.quizraft.check.CheckResult;
import io.github.quizraft.check.Checker;
import io.github.quizraft.check.Corpus;
import io.github.quizraft.check.Finding;
import io.github.quizraft.check.rule.AllRules;
import io.github.quizraft.content.ContentFolder;
import io.github.quizraft.content.Drafts;
import io.github.quizraft.content.Skeleton;
import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.question.GlossaryCards;
import io.github.quizraft.question.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of docs/writing-questions.md keep the rules that the page explains. */
class WritingQuestionsTest {
    private static final Path PAGE = Path.of("docs/writing-questions.md");
    private static final Pattern EXAMPLE = Pattern.compile("(?s)\n```json\n(.*?)\n```\n");
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int WIDTH = 120;

    @TempDir
    Path folder;

    private String page = "";

    @BeforeEach
    void writeTheBankOfThePage() throws IOException {
        page = Files.readString(PAGE);
        Files.createDirectory(folder.resolve("quizzes"));
        write("glossary.json", example(4, 0));
        writeBank(examples(3));
    }

    @Test
    void thereIsOneExampleOfEachKind() {
        assertThat(questions())
                .extracting(Question::kind)
                .containsExactlyInAnyOrderElementsOf(Skeleton.kinds())
                .containsExactlyElementsOf(examples(3).stream()
                        .map(each -> each.get("kind").asText())
                        .toList());
    }

    @Test
    void theCheckFindsNothing() {
        CheckResult result = check();
        assertThat(result.unreadable()).isEmpty();
        assertThat(result.questions()).isEqualTo(Skeleton.kinds().size());
        assertThat(result.findings()).extracting(WritingQuestionsTest::line).isEmpty();
    }

    @Test
    void theGlossaryMakesEachSortOfCard() {
        Glossary glossary = drafts().content().library().glossary();
        assertThat(glossary.terms()).hasSize(example(4, 0).get("terms").size());
        assertThat(GlossaryCards.of(glossary).orElseThrow().questions())
                .extracting(card -> card.item().id())
                .contains("bod:term", "bod:meaning", "bod:expansion")
                .contains("delta:vs:estuary", "estuary:vs:delta");
    }

    @Test
    void theQuestionOnAClaimIsSoundToo() throws IOException {
        write("quizzes/sources.json", example(5, 0));
        writeBank(List.of(example(5, 1)));
        CheckResult result = check();
        assertThat(result.unreadable()).isEmpty();
        assertThat(result.questions()).isEqualTo(1);
        assertThat(result.findings()).extracting(WritingQuestionsTest::line).isEmpty();
    }

    @Test
    void thePlanAndTheSuppressionsCanBeRead() throws IOException {
        write("quizzes/plan.json", example(6, 0));
        write("quizzes/suppressions.json", example(6, 1));
        Drafts drafts = drafts();
        assertThat(drafts.content().problems()).isEmpty();
        assertThat(drafts.plan().bank("rivers")).isPresent();
        assertThat(drafts.suppressions()).hasSize(1);
    }

    @Test
    void linesFitBesideEachOther() {
        assertThat(page.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(WIDTH));
    }

    private List<Question> questions() {
        return drafts().banks().get(0).bank().questions();
    }

    private CheckResult check() {
        return new Checker(AllRules.list()).check(Corpus.of(drafts(), Map.of()));
    }

    private Drafts drafts() {
        return ContentFolder.drafts(folder);
    }

    private static String line(Finding finding) {
        return finding.severity() + " " + finding.rule().id() + " " + finding.named();
    }

    /** The bank that the page begins with, with these questions in it. */
    private void writeBank(List<JsonNode> questions) throws IOException {
        ObjectNode bank = example(1, 0).deepCopy();
        bank.<ArrayNode>withArray("questions").addAll(questions);
        write("quizzes/rivers.json", bank);
    }

    private void write(String file, JsonNode json) throws IOException {
        Files.writeString(folder.resolve(file), json.toPrettyString());
    }

    private JsonNode example(int section, int index) {
        return examples(section).get(index);
    }

    private List<JsonNode> examples(int section) {
        int start = page.indexOf("\n## " + section + ". ");
        int end = page.indexOf("\n## " + (section + 1) + ". ");
        return EXAMPLE.matcher(page.substring(start, end))
                .results()
                .map(found -> json(found.group(1)))
                .toList();
    }

    private static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
