package io.github.quizraft.question;

/** How a part of an answer stands; shown as a sign, so that colour is never needed to read it. */
public enum Mark {
    RIGHT('=', "right"),
    CLOSE('~', "close"),
    WRONG('x', "wrong"),
    NONE(' ', "");

    private final char sign;
    private final String word;

    Mark(char sign, String word) {
        this.sign = sign;
        this.word = word;
    }

    public char sign() {
        return sign;
    }

    public String word() {
        return word;
    }
}
