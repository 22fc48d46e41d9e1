package io.github.quizraft.dict;

import io.github.quizraft.dict.Session.Step;

/** What a client may not ask, or not in this way. It never repeats what the client said. */
enum Refusal implements Command {
    UNKNOWN(500, "Syntax error, command not recognized; HELP lists the commands"),
    TOO_LONG(500, "Syntax error, a line may have 1024 characters with its end"),
    BAD_PARAMETERS(
            501, "Syntax error, illegal parameters; words with a space go in quotes, and HELP says what is needed"),
    NOT_UTF_8(501, "Syntax error, this line is not UTF-8"),
    NO_COMMAND(502, "Command not implemented"),
    NO_PARAMETER(503, "Command parameter not implemented"),
    NO_DATABASE(550, "Invalid database, use \"SHOW DB\" for list of databases"),
    NO_STRATEGY(551, "Invalid strategy, use \"SHOW STRAT\" for a list of strategies"),
    NO_MATCH(552, "No match");

    private final int code;
    private final String text;

    Refusal(int code, String text) {
        this.code = code;
        this.text = text;
    }

    @Override
    public Step after(Session session) {
        return session.says(Reply.of(code, text));
    }
}
