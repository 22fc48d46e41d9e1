package io.github.quizraft.check;

/** What a rule cannot do without. A rule that lacks it is skipped, and the report says so. */
public enum Need {
    CLAIMS("there are no claims: quizzes/sources.json has none"),
    TERMS("there are no terms: no glossary was read"),
    CONFLICTS("there are no conflicts: quizzes/sources.json has none"),
    DOCUMENTS("there are no documents: quizzes/sources.json has none"),
    ORIGINS("there is nothing that a wrong option could come from: neither claims nor terms were read"),
    PLAN("there is no plan: quizzes/plan.json says what the banks should hold"),
    MIX_UPS("nothing is known to be mixed up: quizzes/plan.json has no mixUps"),
    DOCUMENT_TEXTS("the documents' texts were not given: --documents names their folder");

    private final String missing;

    Need(String missing) {
        this.missing = missing;
    }

    /** Why a rule that needs this is skipped. */
    public String missing() {
        return missing;
    }
}
