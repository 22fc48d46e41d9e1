package io.github.quizraft.settings;

/** What a key can be chosen for. Keys that every program has (arrows, Enter, q, ?) are not among them. */
public enum Command {
    UNDO(Scope.ANYWHERE, "undo", "u", "Take back what was done last, an answer or a mark, at any depth."),
    REDO(Scope.ANYWHERE, "redo", "ctrl-r", "Do again what was taken back."),
    MORE_NEW(Scope.HOME, "moreNew", "m", "Study with more new cards than the day has."),
    ALL_DUE(Scope.HOME, "allDue", "a", "Study all that is due, not only today's share."),
    OTHER_WAYS(Scope.HOME, "otherWays", "o", "Choose another way to study."),
    BROWSE(Scope.HOME, "browse", "b", "Search terms and questions."),
    DOCUMENTS(Scope.HOME, "documents", "d", "Read the documents and what the evidence says of them."),
    STATISTICS(Scope.HOME, "statistics", "s", "Look at your statistics."),
    EXAM(Scope.HOME, "exam", "e", "See the plan towards your exam."),
    SETTINGS(Scope.HOME, "settings", ",", "Change settings."),
    HOST(Scope.HOME, "host", "g", "Play the bank with a group."),
    PROBLEMS(Scope.HOME, "problems", "p", "See what is wrong with the content."),
    PASS(Scope.STUDY, "pass", "n", "Say that you do not know."),
    HINT(Scope.STUDY, "hint", "i", "See the hint."),
    MORE(Scope.STUDY, "more", "x", "See more or less of the explanation."),
    INSIST(Scope.STUDY, "insist", "y", "Say that you were right all the same."),
    EDIT(Scope.STUDY, "edit", "e", "Edit the question in your editor."),
    FLAG(Scope.CARD, "flag", "f", "Flag the question, or take the flag away."),
    BURY(Scope.STUDY, "bury", "b", "Put the question off until tomorrow."),
    SUSPEND(Scope.CARD, "suspend", "s", "Never ask the question again."),
    NOTE(Scope.STUDY, "note", "w", "Write a note on the question; it is shown with the explanation."),
    GLOSSARY(Scope.STUDY, "glossary", "g", "See the glossary entry."),
    CHOOSE_ALL(Scope.LIST, "chooseAll", "a", "Choose all that was found, or none."),
    PRACTISE(Scope.LIST, "practise", "p", "Study what was found, or chosen."),
    ORDER(Scope.LIST, "order", "o", "List in another order."),
    RESET(Scope.LIST, "reset", "r", "Forget what was learnt of a card; undo brings it back."),
    STATUS(Scope.LIST, "status", "t", "Show only claims of one status."),
    PASS_ON(Scope.ROOM, "pass", "x", "Pass the question to whoever is next."),
    PAUSE(Scope.ROOM, "pause", "p", "Stop the clock."),
    EXTEND(Scope.ROOM, "extend", "+", "Give 15 seconds more, or 15 minutes to a self-paced quiz."),
    SKIP(Scope.ROOM, "skip", "s", "Skip the question: it counts for nobody."),
    FLAG_ASKED(Scope.ROOM, "flag", "f", "Flag the question for its author, or take the flag off."),
    BOARD(Scope.ROOM, "board", "t", "Have the board show scores or teams, or leave it out."),
    END(Scope.ROOM, "end", "E", "End the quiz; what was revealed counts."),
    LOCK(Scope.ROOM, "lock", "L", "Lock the room for new players, or open it again."),
    PLAYERS(Scope.ROOM, "players", "w", "See who plays: remove, rename, another team, more time."),
    DISTRIBUTION(Scope.ROOM, "spread", "v", "Show how the answers are spread before the answer, or hide it."),
    NOTES(Scope.ROOM, "notes", "n", "Show the host's notes with the answer, or hide them."),
    ADDRESS(Scope.ROOM, "address", "i", "Show another address of this machine."),
    REMOVE(Scope.PLAYERS, "remove", "x", "Remove the player."),
    RENAME(Scope.PLAYERS, "rename", "r", "Give the player another name."),
    TEAM(Scope.PLAYERS, "team", "t", "Put the player into the next team."),
    EXTRA_TIME(Scope.PLAYERS, "time", "e", "Give the player more time than the others.");

    /** Where a key does something. */
    private enum Scope {
        ANYWHERE(""),
        HOME(" (home screen)"),
        STUDY(" (session)"),
        LIST(" (list)"),
        /** In a session and in a list. */
        CARD(" (session, list)"),
        /** Whoever hosts; letters also stand for the options there. */
        ROOM(" (group quiz)", "abcde"),
        /** In the list of players of a group quiz. */
        PLAYERS(" (players of a group quiz)");

        private final String inWords;
        private final String taken;

        Scope(String inWords) {
            this(inWords, "");
        }

        Scope(String inWords, String taken) {
            this.inWords = inWords;
            this.taken = taken;
        }

        private boolean reaches(Scope other) {
            return this == other || this == ANYWHERE || (this == CARD && (other == STUDY || other == LIST));
        }
    }

    private final Scope scope;
    private final String id;
    private final String key;
    private final String meaning;

    Command(Scope scope, String name, String key, String meaning) {
        this.scope = scope;
        this.id = (scope == Scope.ANYWHERE ? "" : Choice.word(scope) + ".") + name;
        this.key = key;
        this.meaning = meaning;
    }

    /** The choice of its key. */
    public Setting<String> setting() {
        return new Setting<>("keys." + id, new KeyKind(scope.taken), key, meaning);
    }

    /** Where the key does something, to stand after what it does; empty for everywhere. */
    public String place() {
        return scope.inWords;
    }

    /** Whether both can be wanted on one screen, so that they need keys of their own. */
    boolean meets(Command other) {
        return this != other && (scope.reaches(other.scope) || other.scope.reaches(scope));
    }
}
