package io.github.quizraft.cli.shell;

import java.util.List;
import java.util.Optional;

/** The names that content gives to things. */
public interface Names {
    /**
     * A name and a few words on what it stands for.
     *
     * @param text the name
     * @param about what it stands for; empty if there is nothing to say
     */
    record Name(String text, String about) {}

    /**
     * Terms of which a name begins like this.
     *
     * @param folder the content folder that the command line names
     */
    List<Name> terms(String beginning, Optional<String> folder);

    /** Banks of which the id begins like this. */
    List<Name> banks(String beginning, Optional<String> folder);

    /** Cards of which the id begins like this. */
    List<Name> cards(String beginning, Optional<String> folder);

    /** Group quizzes that were played of which the id begins like this. */
    List<Name> sessions(String beginning);

    /** Whether a text is a name of a term; if that takes a while to find out, whether it is known by now. */
    boolean isTerm(String text);
}
