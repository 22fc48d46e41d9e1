package io.github.quizraft.export;

import static io.github.quizraft.glossary.Terms.glossary;
import static io.github.quizraft.glossary.Terms.term;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.glossary.Glossary;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class TbxTest {
    private static final String NAMESPACE = "urn:iso:std:iso:30042:ed-2";

    @Test
    void theDocumentSaysWhatItIs() throws Exception {
        Element root = document(Exports.small()).getDocumentElement();

        assertThat(root.getLocalName()).isEqualTo("tbx");
        assertThat(root.getAttribute("type")).isEqualTo("TBX-Basic");
        assertThat(root.getAttribute("style")).isEqualTo("dca");
        assertThat(root.getAttribute("xml:lang")).isEqualTo("en");
        assertThat(texts(root, "title")).containsExactly("The \"small\" <glossary>\nof[2J rivers");
    }

    @Test
    void aConceptHasItsTermsAndTheirStatus() throws Exception {
        Glossary glossary = glossary(term("zinc", "a metal", "Zn").with(List.of("zink"), List.of("zinc oxide")));

        Element concept = elements(document(glossary).getDocumentElement(), "conceptEntry")
                .get(0);

        assertThat(concept.getAttribute("id")).isEqualTo("term-zinc");
        assertThat(texts(concept, "descrip")).containsExactly("a metal");
        assertThat(texts(concept, "term")).containsExactly("zinc", "Zn", "zink");
        assertThat(texts(concept, "termNote"))
                .containsExactly(
                        "preferredTerm-admn-sts", "admittedTerm-admn-sts", "variant", "deprecatedTerm-admn-sts");
        assertThat(texts(concept, "note")).containsExactly("Related, not the same: zinc oxide");
    }

    @Test
    void hostileTextIsMadeSafeAndTheRestIsExact() throws Exception {
        Element root = document(Exports.hostile()).getDocumentElement();

        assertThat(texts(root, "term")).contains("ev il\n[2J31m \"'<&>]]>\\ ,;|\uFFFD end", "=1+1");
        assertThat(texts(root, "descrip")).contains("m".repeat(1 << 20));
    }

    private static Document document(Glossary glossary) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(
                        Exports.files(Format.TBX, glossary).getOrDefault("", new byte[0])));
    }

    private static List<Element> elements(Element within, String name) {
        var found = within.getElementsByTagNameNS(NAMESPACE, name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static List<String> texts(Element within, String name) {
        return elements(within, name).stream().map(Element::getTextContent).toList();
    }
}
