package io.github.quizraft.check;

import java.util.List;

/**
 * What the author of a question should know about a rule. The page of rules is made of these.
 *
 * @param id for example {@code L13}; stable, so that suppressions keep their meaning
 * @param name short, in lower case with hyphens
 * @param severities of the findings it can have, the usual one first
 * @param finds what it objects to: a full sentence
 * @param because what goes wrong for a learner otherwise: a full sentence or two
 * @param fix what to do about a finding: an instruction
 * @param needs what it cannot do without
 */
public record About(
        String id, String name, List<Severity> severities, String finds, String because, String fix, List<Need> needs) {

    public static About error(String id, String name) {
        return new About(id, name, List.of(Severity.ERROR), "", "", "", List.of());
    }

    public static About warning(String id, String name) {
        return new About(id, name, List.of(Severity.WARNING), "", "", "", List.of());
    }

    /** For a rule whose findings are errors or warnings, by how bad it is. */
    public static About graded(String id, String name) {
        return new About(id, name, List.of(Severity.ERROR, Severity.WARNING), "", "", "", List.of());
    }

    public About finds(String sentence) {
        return new About(id, name, severities, sentence, because, fix, needs);
    }

    public About because(String sentence) {
        return new About(id, name, severities, finds, sentence, fix, needs);
    }

    public About fix(String instruction) {
        return new About(id, name, severities, finds, because, instruction, needs);
    }

    public About needs(Need... needed) {
        return new About(id, name, severities, finds, because, fix, List.of(needed));
    }
}
