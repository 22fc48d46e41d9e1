package io.github.quizraft.export;

import io.github.quizraft.safe.Safe;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML with an element on each line, indented. No text has a character that XML forbids. */
final class Xml {
    private final XMLStreamWriter out;
    private int depth;

    Xml(XMLStreamWriter out) {
        this.out = out;
    }

    /** Begins the document and its root. */
    void begin(String root, String namespace) throws XMLStreamException {
        out.writeStartDocument("UTF-8", "1.0");
        out.writeCharacters("\n");
        out.writeStartElement(root);
        out.writeDefaultNamespace(namespace);
        depth++;
    }

    /** Attributes of the element just opened: names and values in turn. */
    void attributes(String... namesAndValues) throws XMLStreamException {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            out.writeAttribute(namesAndValues[i], namesAndValues[i + 1]);
        }
    }

    void open(String element, String... attributes) throws XMLStreamException {
        newLine();
        out.writeStartElement(element);
        attributes(attributes);
        depth++;
    }

    void close() throws XMLStreamException {
        depth--;
        newLine();
        out.writeEndElement();
    }

    /** An element that holds text alone. */
    void leaf(String element, String text, String... attributes) throws XMLStreamException {
        newLine();
        out.writeStartElement(element);
        attributes(attributes);
        out.writeCharacters(Safe.text(text));
        out.writeEndElement();
    }

    /** Closes whatever is open. */
    void end() throws XMLStreamException {
        while (depth > 0) {
            close();
        }
        out.writeEndDocument();
        out.writeCharacters("\n");
    }

    private void newLine() throws XMLStreamException {
        out.writeCharacters("\n" + "  ".repeat(depth));
    }
}
