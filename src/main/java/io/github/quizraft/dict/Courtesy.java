package io.github.quizraft.dict;

import io.github.quizraft.dict.Session.Step;
import java.util.List;

/** What is about the conversation and not about words. */
enum Courtesy implements Command {
    CLIENT {
        @Override
        public Step after(Session session) {
            return session.says(Reply.of(250, "ok"));
        }
    },
    STATUS {
        @Override
        public Step after(Session session) {
            return session.says(Reply.of(210, "serving " + session.dictionary().size() + " entries"));
        }
    },
    OPTION_MIME {
        @Override
        public Step after(Session session) {
            return new Step(session.withMime(), Reply.of(250, "ok, a header comes before each text"));
        }
    },
    HELP {
        @Override
        public Step after(Session session) {
            return session.says(
                    Reply.of(113, "help text follows").and(HELP_TEXT).and(250, "ok"));
        }
    },
    QUIT {
        @Override
        public Step after(Session session) {
            return new Step(session.ended(), Reply.of(221, "Closing connection"));
        }
    };

    private static final List<String> HELP_TEXT = List.of(
            "DEFINE database word            what a word means",
            "MATCH database strategy word    names that are like a word",
            "SHOW DB                         the databases; * and ! mean all of them",
            "SHOW STRAT                      the strategies; . means the server's choice",
            "SHOW INFO database              about a database",
            "SHOW SERVER                     about the server",
            "OPTION MIME                     put a header before each text",
            "CLIENT text                     say who you are",
            "STATUS                          say whether all is well",
            "HELP                            show this",
            "QUIT                            take leave",
            "",
            "Words with a space go in quotes: DEFINE * \"lipid raft\"");
}
