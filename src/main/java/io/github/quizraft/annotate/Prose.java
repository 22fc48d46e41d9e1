package io.github.quizraft.annotate;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which parts of a text are searched for names. */
public interface Prose {
    /** The places of a text where no name may stand. */
    BitSet closed(String text);

    /** Everything but addresses of pages and people: a name in one of them is nothing to read. */
    static Prose plain() {
        // Bounded, since a search from every letter must not run on to the end of the text.
        Pattern address = Pattern.compile(
                "[A-Za-z][A-Za-z0-9+.-]{0,30}+://\\S+|\\bwww\\.\\S+|[\\w.+-]{1,64}+@[\\w-]{1,64}+(?:\\.[\\w-]{1,64}+)+");
        return text -> {
            BitSet closed = new BitSet();
            if (text.contains("://") || text.contains("www.") || text.indexOf('@') >= 0) {
                Matcher found = address.matcher(text);
                while (found.find()) {
                    closed.set(found.start(), found.end());
                }
            }
            return closed;
        };
    }
}
