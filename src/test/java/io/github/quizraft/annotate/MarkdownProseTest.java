package io.github.quizraft.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.content.ContentFolder;
import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.glossary.Terms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownProseTest {
    private static final Glossary SMALL = Terms.small();
    private static final Parser PARSER = Parser.builder().build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`BDNF` and ``a ` BDNF``",
                "a `code\nBDNF` span",
                "```\nBDNF\n```",
                "~~~ BDNF\n\nBDNF\n\n~~~",
                "    BDNF",
                "[BDNF](x) and [a BDNF b][x] and [BDNF] and [^BDNF]",
                "[a](BDNF.html \"BDNF\")",
                "[a](<BDNF b.html>)",
                "![BDNF](BDNF.png)",
                "[x]: BDNF.html \"BDNF\"",
                "<https://BDNF.org> and https://x.org/BDNF",
                "<span title=\"BDNF\">x</span>",
                "<a href=\"x\">BDNF</a> and <code>BDNF</code>",
                "<div>\nBDNF\n</div>",
                "<!-- BDNF -->",
                "---\ntitle: BDNF\n---\n",
                "[two\nlines of BDNF](x)",
                "lipid **raft**",
                "# lipid\nraft",
                "- lipid\n- raft",
                "> lipid\n> raft",
                "lipid `x` raft",
                "| lipid | raft |",
                "&beta;&BDNF;"
            })
    void whatIsNoProseStaysAsItIs(String text) {
        assertThat(marked(text)).isEqualTo(text);
    }

    @Test
    void everythingElseIsSearched() {
        String marked = """
                # {BDNF bdnf}

                > **{BDNF bdnf}**, *{BDNF bdnf}'s* \\* {BDNF bdnf} &amp; {BDNF bdnf}

                - {BDNF bdnf}
                  {lipid
                  raft lipid-raft}

                | {BDNF bdnf} |

                `x` {BDNF bdnf} [x](y) {BDNF bdnf} <b>{BDNF bdnf}</b>

                ---
                {BDNF bdnf}
                """;
        String text = marked.replaceAll("\\{([^{}]*) [^ {}]+}", "$1");
        assertThat(marked(text)).isEqualTo(marked.replaceAll("\\{([^{}]*) ([^ {}]+)}", "[$1|$2]"));
    }

    /** A page that is rendered with links and without their tags is the page rendered without them. */
    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/content-review.md", "docs/architecture.md"})
    void aPageWithLinksIsTheSamePage(Path page) throws IOException {
        String text = Files.readString(page);
        Glossary glossary = ContentFolder.readGlossary(Path.of("")).library().glossary();
        Notation links = new MarkdownNotation(new Target("glossary.md#{id}", any -> ""));
        String linked = new Annotator(new Vocabulary(glossary), new MarkdownProse(), links, Marked.ALL).last(text);

        Node parsed = PARSER.parse(linked);
        parsed.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                visitChildren(link);
                if (link.getDestination().startsWith("glossary.md#")) {
                    while (link.getFirstChild() != null) {
                        link.insertBefore(link.getFirstChild());
                    }
                    link.unlink();
                }
            }
        });
        assertThat(html(parsed)).isEqualTo(html(PARSER.parse(text)));
        assertThat(linked.length()).isGreaterThan(text.length());
    }

    private static String html(Node node) {
        return HtmlRenderer.builder().build().render(node);
    }

    private static String marked(String text) {
        return Marked.in(SMALL, new MarkdownProse(), Marked.ALL, text);
    }
}
