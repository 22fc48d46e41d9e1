package io.github.quizraft.safe;

/** Text as it may stand in HTML, between tags as well as in the value of an attribute. */
public final class Html {
    private Html() {}

    /** The text without controls, and with everything escaped that has a meaning there. */
    public static String text(String raw) {
        return Safe.text(raw)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
