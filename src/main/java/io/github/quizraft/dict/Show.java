package io.github.quizraft.dict;

import io.github.quizraft.dict.Session.Step;
import java.util.List;
import java.util.stream.Stream;

/** SHOW: what there is to ask. */
enum Show implements Command {
    DATABASES(110) {
        @Override
        String heading() {
            return "1 databases present";
        }

        @Override
        List<String> text(Session session) {
            return List.of(Dictionary.ID + " " + Reply.quoted(Dictionary.TITLE));
        }
    },
    STRATEGIES(111) {
        @Override
        String heading() {
            return MatchStrategy.values().length + " strategies available";
        }

        @Override
        List<String> text(Session session) {
            return Stream.of(MatchStrategy.values())
                    .map(each -> each.id() + " " + Reply.quoted(each.description()))
                    .toList();
        }
    },
    INFO(112) {
        @Override
        String heading() {
            return "database information follows";
        }

        @Override
        List<String> text(Session session) {
            return List.of(
                    Dictionary.TITLE,
                    "",
                    "Entries: " + session.dictionary().size(),
                    "Case, accents, hyphens, spaces and a plural s do not count, and Greek letters",
                    "may be spelt out.");
        }
    },
    SERVER(114) {
        @Override
        String heading() {
            return "server information follows";
        }

        @Override
        List<String> text(Session session) {
            return List.of(
                    session.software(),
                    "It serves one glossary as the database \"" + Dictionary.ID + "\". There is no authentication.");
        }
    };

    private final int code;

    Show(int code) {
        this.code = code;
    }

    abstract String heading();

    abstract List<String> text(Session session);

    @Override
    public Step after(Session session) {
        return session.says(Reply.of(code, heading()).and(text(session)).and(250, "ok"));
    }
}
