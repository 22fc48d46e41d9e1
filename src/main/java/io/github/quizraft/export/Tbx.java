package io.github.quizraft.export;

import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.glossary.Term;
import io.github.quizraft.glossary.TermId;
import io.github.quizraft.safe.Safe;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * TermBase eXchange of version 3 (ISO 30042:2019): dialect TBX-Basic, which has definitions, fields and the status of a
 * term, in style DCA, which says them in attributes. A related name is no term of the concept, so it is said in a note;
 * a slip is a term that is deprecated.
 */
final class Tbx {
    private static final String NAMESPACE = "urn:iso:std:iso:30042:ed-2";
    private static final String PREFERRED = "preferredTerm-admn-sts";
    private static final String ADMITTED = "admittedTerm-admn-sts";
    private static final String DEPRECATED = "deprecatedTerm-admn-sts";

    private final Glossary glossary;
    private final Edition edition;
    private final Xml xml;

    private Tbx(Glossary glossary, Edition edition, Xml xml) {
        this.glossary = glossary;
        this.edition = edition;
        this.xml = xml;
    }

    static List<Part> parts(Glossary glossary, Edition edition) {
        return List.of(new Part("", out -> write(glossary, edition, out)));
    }

    private static void write(Glossary glossary, Edition edition, OutputStream out) throws IOException {
        try {
            XMLStreamWriter writer = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
            new Tbx(glossary, edition, new Xml(writer)).write();
            writer.flush();
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException cause ? cause : new IOException(e);
        }
    }

    private void write() throws XMLStreamException {
        xml.begin("tbx", NAMESPACE);
        xml.attributes("type", "TBX-Basic", "style", "dca", "xml:lang", edition.language());
        header();
        xml.open("text");
        xml.open("body");
        for (Term term : glossary.terms()) {
            concept(term);
        }
        xml.end();
    }

    private void header() throws XMLStreamException {
        xml.open("tbxHeader");
        xml.open("fileDesc");
        xml.open("titleStmt");
        xml.leaf("title", edition.title());
        xml.close();
        xml.open("sourceDesc");
        xml.leaf("p", "Made by quizraft of a glossary.");
        xml.close();
        xml.close();
        xml.close();
    }

    private void concept(Term term) throws XMLStreamException {
        xml.open("conceptEntry", "id", id(term.id()));
        leaf("descrip", "subjectField", term.category());
        for (TermId related : term.seeAlso()) {
            Optional<Term> other = glossary.term(related);
            if (other.isPresent()) {
                xml.leaf("ref", other.get().name(), "type", "crossReference", "target", id(related));
            }
        }
        note("Why it matters: ", term.whyItMatters());
        note("Often confused: ", term.commonConfusion());
        note("Pronunciation: ", term.pronunciation().orElse(""));
        note("To remember: ", term.memoryHook().orElse(""));
        note("Related, not the same: ", String.join("; ", term.searchForms()));
        xml.open("langSec", "xml:lang", edition.language());
        leaf("descrip", "definition", definition(term));
        terms(term);
        xml.close();
        xml.close();
    }

    private static String definition(Term term) {
        return (term.definition().brief() + " " + term.definition().full()).strip();
    }

    private void terms(Term term) throws XMLStreamException {
        for (String name : term.names()) {
            boolean isHead = name.equals(term.name());
            term(name, type(name, term), isHead ? PREFERRED : ADMITTED);
        }
        for (Term.SlipForm slip : term.slipForms()) {
            term(slip.form(), "variant", DEPRECATED);
        }
    }

    private static String type(String name, Term term) {
        if (Optional.of(name).equals(term.abbreviation())) {
            return "abbreviation";
        }
        return Optional.of(name).equals(term.expansion()) ? "fullForm" : "";
    }

    private void term(String name, String type, String status) throws XMLStreamException {
        xml.open("termSec");
        xml.leaf("term", name);
        leaf("termNote", "termType", type);
        leaf("termNote", "administrativeStatus", status);
        xml.close();
    }

    private void leaf(String element, String type, String text) throws XMLStreamException {
        if (!text.isEmpty()) {
            xml.leaf(element, text, "type", type);
        }
    }

    private void note(String label, String text) throws XMLStreamException {
        if (!text.isEmpty()) {
            xml.leaf("note", label + text);
        }
    }

    /** An XML name may not begin with a digit. */
    private static String id(TermId id) {
        return "term-" + Safe.line(id.value());
    }
}
