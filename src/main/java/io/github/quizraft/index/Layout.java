package io.github.quizraft.index;

import io.github.quizraft.glossary.Glossary.Match;

/**
 * How an index file is laid out. All numbers are big-endian; texts are UTF-8 after their length in four bytes, and so are
 * records. A place is counted from the start of its section.
 *
 * <pre>
 * header   magic; checksum of what follows the header; where each section ends
 * source   path, length, time and checksum of the file that the index was made of
 * slots    a hash table of names: for each slot the hash and the place of a key, or zeros
 * keys     a record for each folded name: the name, how many hits, and of each match, place of the term, form
 * terms    how many; the place of each; for each a record: id, headword, short definition, place of its JSON
 * names    for each name, for searching through all: letters, length, match, number of its term, place of its texts
 * texts    a record for each name: folded, and as written
 * json     a record for each term: its entry, ready to print
 * </pre>
 */
final class Layout {
    /** "qzrft" and the version of this layout: what another version wrote is made anew. */
    static final long MAGIC = 0x717A7266740002L;

    // Where the fields of the header are, and its length.
    static final int CHECKSUM = 8;
    static final int ENDS = 16;
    static final int HEADER = ENDS + Part.COUNT * 8;

    /** Length of a slot. */
    static final int SLOT = 4 + 4;

    /** Length of a name. */
    static final int NAME = 8 + 4 + 4 + 4 + 4;

    // Where the fields of a name are.
    static final int NAME_LENGTH = 8;
    static final int NAME_MATCH = 12;
    static final int NAME_TERM = 16;
    static final int NAME_TEXTS = 20;

    /** The sections, in their order in the file. */
    static final class Part {
        static final int SOURCE = 0;
        static final int SLOTS = 1;
        static final int KEYS = 2;
        static final int TERMS = 3;
        static final int NAMES = 4;
        static final int TEXTS = 5;
        static final int JSON = 6;
        static final int COUNT = 7;

        private Part() {}
    }

    /**
     * Files up to this length are read whole and compared with their checksum. Longer ones are trusted: they were given
     * their name when they were whole.
     */
    static final int SMALL = 1 << 20;

    /** What a name is to its entry, by its number in the file. */
    private static final Match[] MATCHES = {Match.NAME, Match.SEARCH_FORM, Match.SLIP_FORM};

    private Layout() {}

    static int code(Match match) {
        int code = 0;
        while (MATCHES[code] != match) {
            code++;
        }
        return code;
    }

    static Match match(int code) {
        if (code < 0 || code >= MATCHES.length) {
            throw new DamagedIndexException("no such match");
        }
        return MATCHES[code];
    }

    /** In which slot a name is, if no other is there. */
    static int slot(int hash, int slots) {
        return (hash ^ (hash >>> 16)) & (slots - 1);
    }
}
