package io.github.quizraft.annotate;

import java.util.BitSet;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** What of a Markdown text may become a link: no code, no link, no address, no HTML, and no header with settings. */
public final class MarkdownProse implements Prose {
    private static final Pattern HEADER = Pattern.compile("\\A---\\h*\\R(?s:.*?)\\R(?:---|\\.\\.\\.)\\h*(?:\\R|\\z)");
    /** Words in brackets may be a link to a note or a source that is defined elsewhere. */
    private static final Pattern OPAQUE = Pattern.compile("&#?\\w{1,32};|\\[[^\\[\\]]{0,500}]");

    private final Prose plain = Prose.plain();
    private final Parser parser = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    @Override
    public BitSet closed(String text) {
        Matcher header = HEADER.matcher(text);
        int start = header.lookingAt() ? header.end() : 0;
        Open open = new Open(start);
        parser.parse(text.substring(start)).accept(open);
        BitSet closed = open.places;
        closed.flip(0, text.length());
        closed.or(plain.closed(text));
        Matcher opaque = OPAQUE.matcher(text);
        while (opaque.find()) {
            closed.set(opaque.start(), opaque.end());
        }
        return closed;
    }

    /** Gathers where text stands that is nothing else. */
    private static final class Open extends AbstractVisitor {
        private final BitSet places = new BitSet();
        private final int offset;
        /** How many HTML elements are open whose text is a link or code already. */
        private int inElements;
        /** Where the last text ended. */
        private int end;

        Open(int offset) {
            this.offset = offset;
        }

        @Override
        public void visit(Text text) {
            if (inElements == 0) {
                for (SourceSpan span : text.getSourceSpans()) {
                    int from = offset + span.getInputIndex();
                    places.set(isAfterLineBreak(text) ? end : from, from + span.getLength());
                    end = from + span.getLength();
                }
            }
        }

        /** A name may go on in the next line of a paragraph, but not in another block. */
        private static boolean isAfterLineBreak(Text text) {
            Node before = text.getPrevious();
            return (before instanceof SoftLineBreak || before instanceof HardLineBreak)
                    && before.getPrevious() instanceof Text;
        }

        @Override
        public void visit(HtmlInline html) {
            String tag = html.getLiteral().toLowerCase(Locale.ROOT);
            if (tag.matches("(?s)<(a|code|kbd|samp)[\\s>].*")) {
                inElements++;
            } else if (tag.matches("(?s)</(a|code|kbd|samp)[\\s>].*") && inElements > 0) {
                inElements--;
            }
        }

        @Override
        public void visit(Link link) {
            // Stays as it is.
        }

        @Override
        public void visit(Image image) {
            // Stays as it is.
        }

        @Override
        protected void visitChildren(Node parent) {
            // An element ends with the block that it is in.
            int before = inElements;
            super.visitChildren(parent);
            if (parent instanceof Block) {
                inElements = before;
            }
        }
    }
}
