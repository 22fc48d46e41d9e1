package io.github.quizraft.text;

/** Finds where the character a reader sees ends: the rules of Unicode's extended grapheme clusters that matter here. */
final class ClusterEnd {
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    /** No character before this one, the soft hyphen, belongs to another; nearly all text is made of these. */
    private static final int FIRST_TO_BELONG = 0xAD;

    private ClusterEnd() {}

    /** The index after the cluster that starts at an index. */
    static int after(String text, int start) {
        int first = text.codePointAt(start);
        int end = start + Character.charCount(first);
        if (first < FIRST_TO_BELONG && (end == text.length() || text.charAt(end) < FIRST_TO_BELONG)) {
            return end;
        }
        boolean halfFlag = isRegional(first);
        boolean picture = isPicture(first);
        int before = first;
        while (end < text.length()) {
            int next = text.codePointAt(end);
            boolean joined = picture && before == ZERO_WIDTH_JOINER && isPicture(next);
            if (!joined && !belongs(before, next) && !(halfFlag && isRegional(next))) {
                break;
            }
            halfFlag = false;
            before = next;
            end += Character.charCount(next);
        }
        return end;
    }

    private static boolean belongs(int before, int next) {
        return CharacterWidth.isMark(next) || isTone(next) || isSyllable(before, next);
    }

    /** Skin tones are pictures of their own only where they stand alone. */
    private static boolean isTone(int c) {
        return c >= 0x1F3FB && c <= 0x1F3FF;
    }

    /** A joiner between two of these makes one; between letters it only shapes them. */
    private static boolean isPicture(int c) {
        return Character.getType(c) == Character.OTHER_SYMBOL;
    }

    private static boolean isRegional(int c) {
        return c >= 0x1F1E6 && c <= 0x1F1FF;
    }

    /** Korean syllables may come as letters: leading, vowel, trailing. */
    private static boolean isSyllable(int before, int next) {
        boolean leading = before >= 0x1100 && before <= 0x115F;
        boolean open = isBetween(before, 0x1160, 0x11A7) || (isWhole(before) && (before - 0xAC00) % 28 == 0);
        boolean closed = isBetween(before, 0x11A8, 0x11FF) || isWhole(before);
        boolean vowel = isBetween(next, 0x1160, 0x11A7);
        boolean trailing = isBetween(next, 0x11A8, 0x11FF);
        return (leading && (isBetween(next, 0x1100, 0x115F) || vowel || isWhole(next)))
                || (open && (vowel || trailing))
                || (closed && trailing);
    }

    private static boolean isWhole(int c) {
        return isBetween(c, 0xAC00, 0xD7A3);
    }

    private static boolean isBetween(int c, int first, int last) {
        return c >= first && c <= last;
    }
}
