package io.github.quizraft.export;

import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.glossary.Term;
import io.github.quizraft.safe.Safe;
import io.github.quizraft.text.Line;
import io.github.quizraft.text.Role;
import io.github.quizraft.text.Wrap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A database for dictd: the articles one after the other, and an {@link DictdIndex} of them. Entries whose names begin
 * with {@code 00-database} describe the database itself.
 *
 * <p>Lines are wrapped here, since dictd sends them as they are and the DICT protocol (RFC 2229) allows 1024 bytes.
 */
final class Dictd {
    private static final String OWN = "00-database-";
    private static final int WIDTH = 76;
    private static final String INDENT = "  ";

    private Dictd() {}

    static List<Part> parts(Glossary glossary, Edition edition) {
        Bytes articles = new Bytes();
        DictdIndex index = new DictdIndex();
        String about = "Made by quizraft of a glossary of " + glossary.terms().size() + " terms.";
        addOwn("utf8", "", articles, index);
        addOwn("short", edition.title(), articles, index);
        addOwn("info", about, articles, index);
        for (Term term : glossary.terms()) {
            int offset = articles.size();
            articles.text(article(Article.paragraphs(term, glossary)));
            // An id that stands in for names may be unusable itself.
            Names.of(term, Dictd::isUsable)
                    .all()
                    .filter(Dictd::isUsable)
                    .forEach(name -> index.add(name, offset, articles.size() - offset));
        }
        return List.of(articles.as(".dict"), index.bytes().as(".index"));
    }

    private static void addOwn(String name, String text, Bytes articles, DictdIndex index) {
        int offset = articles.size();
        articles.text(OWN + name + "\n" + (text.isEmpty() ? "" : INDENT + Safe.line(text) + "\n"));
        index.addOwn(OWN + name, offset, articles.size() - offset);
    }

    private static boolean isUsable(String name) {
        String key = DictdIndex.key(name);
        return !key.isEmpty() && !key.startsWith(DictdIndex.key(OWN));
    }

    private static String article(List<String> paragraphs) {
        String head = wrapped(paragraphs.get(0), "");
        return paragraphs.stream().skip(1).map(text -> wrapped(text, INDENT)).collect(Collectors.joining("", head, ""));
    }

    private static String wrapped(String text, String indent) {
        return Wrap.hanging(indent, text, WIDTH, Role.PLAIN).stream()
                .map(Line::plain)
                .map(line -> line.stripTrailing() + "\n")
                .collect(Collectors.joining());
    }
}
