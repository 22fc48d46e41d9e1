package io.github.quizraft.stats.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.Fixtures;
import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.question.Bank;
import io.github.quizraft.question.Item;
import io.github.quizraft.question.Library;
import io.github.quizraft.question.Question;
import io.github.quizraft.question.SingleChoice;
import io.github.quizraft.review.History;
import io.github.quizraft.review.Moment;
import io.github.quizraft.stats.Basis;
import io.github.quizraft.stats.Measures;
import io.github.quizraft.stats.SimulatedLearner;
import io.github.quizraft.stats.Statistics;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class HtmlReportTest {
    private static final Instant START = Instant.parse("2026-08-03T07:00:00Z");

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 6, 60, 200})
    void isWellFormedWhateverThereIs(int days) throws Exception {
        Document page = parsed(HtmlReport.of(ReportGoldenTest.statistics(days)));

        assertThat(page.getDocumentElement().getTagName()).isEqualTo("html");
        assertThat(page.getElementsByTagName("section").getLength()).isEqualTo(days == 0 ? 0 : 9);
    }

    @Test
    void eachPictureHasATitleADescriptionAndATable() throws Exception {
        Document page = parsed(HtmlReport.of(ReportGoldenTest.statistics(200)));
        Set<String> ids = ids(page);

        NodeList pictures = page.getElementsByTagName("svg");
        assertThat(pictures.getLength()).isEqualTo(8);
        for (int i = 0; i < pictures.getLength(); i++) {
            Element picture = (Element) pictures.item(i);
            assertThat(picture.getAttribute("role")).isEqualTo("img");
            assertThat(ids).contains(picture.getAttribute("aria-labelledby").split(" ", -1));
            Element section = (Element) picture.getParentNode().getParentNode();
            assertThat(section.getElementsByTagName("table").getLength()).isEqualTo(1);
        }
    }

    @Test
    void nothingComesFromOutside() {
        String page = HtmlReport.of(ReportGoldenTest.statistics(200));

        assertThat(page)
                .contains("default-src 'none'".replace("'", "&#39;"))
                .doesNotContainPattern("(?i)\\b(src|href|srcset|data|action)=|url\\(|@import|<script|https?:");
    }

    @Test
    void everyNumberIsDefined() {
        String page = HtmlReport.of(ReportGoldenTest.statistics(200));

        assertThat(Measures.all()).allSatisfy(measure -> assertThat(page).contains(">" + measure.name() + "</dt>"));
    }

    @Test
    void textsOfAFileAreOnlyTexts() throws Exception {
        String evil = "</title><script>alert('1')</script>\u001B[2J\u202E\"&amp;";
        String page = HtmlReport.of(statistics(evil));

        Document document = parsed(page);
        assertThat(document.getElementsByTagName("script").getLength()).isZero();
        assertThat(document.getDocumentElement().getTextContent()).contains("<script>alert('1')</script>[2J\"&amp;");
        assertThat(page).doesNotContainPattern("[\\p{Cc}\u202E&&[^\\n]]");
    }

    /** Of a bank whose only question, which names no term, reads like this. */
    private static Statistics statistics(String stem) {
        SingleChoice model =
                (SingleChoice) Fixtures.planets().banks().get(0).questions().get(0);
        Question question = new SingleChoice(asking(stem, model.item()), model.options());
        Bank bank = new Bank("b", "", "b", "", List.of(), List.of(), List.of(question));
        Library library = new Library(Glossary.empty(), Fixtures.planets().evidence(), List.of(bank));
        History history = History.of(new SimulatedLearner(library, Fixtures.scheduler(), 1).studying(START, 9));
        Moment now = Moment.utc(START.plus(Duration.ofDays(9)));
        return Statistics.of(Basis.of(library, Optional.empty(), history, Fixtures.scheduler(), now, 365));
    }

    private static Item asking(String stem, Item like) {
        return new Item(
                like.id(),
                like.objective(),
                like.bloom(),
                like.difficulty(),
                stem,
                like.attributed(),
                like.judge(),
                like.claims(),
                List.of(),
                like.sources(),
                like.explanation(),
                like.checkNote(),
                like.tags(),
                like.version(),
                like.hint(),
                like.keepOrder());
    }

    private static Set<String> ids(Document page) {
        Set<String> ids = new HashSet<>();
        NodeList all = page.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            String id = ((Element) all.item(i)).getAttribute("id");
            if (!id.isEmpty()) {
                assertThat(ids.add(id)).as("used twice: " + id).isTrue();
            }
        }
        return ids;
    }

    private static Document parsed(String page) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(page)));
    }
}
