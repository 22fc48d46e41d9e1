package io.github.quizraft.question;

import static io.github.quizraft.question.Mark.CLOSE;
import static io.github.quizraft.question.Mark.RIGHT;
import static io.github.quizraft.question.Mark.WRONG;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.glossary.Terms;
import io.github.quizraft.question.Verdict.Part;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a typed answer is worth, case by case, beside a small glossary. */
class TypedAnswerTest {
    private static final Glossary GLOSSARY = Terms.small();

    @ParameterizedTest(name = "{0}, typed \"{1}\": {2}, \"{3}\"")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // An accepted answer is right, however it is folded.
                "hippocampus         | hippocampus            | RIGHT | ''",
                "hippocampus         | ' The  Hippocampus. '  | RIGHT | ''",
                "4E-BP               | 4ebp                   | RIGHT | ''",
                "4E-BP               | 4E BPs                 | RIGHT | ''",
                "beta-endorphin      | β-endorphin            | RIGHT | ''",
                "Gsα                 | gs alpha               | RIGHT | ''",
                "Ménière disease     | meniere disease        | RIGHT | ''",
                "NF-κB               | nf kappa b             | RIGHT | ''",
                "NMDA receptor       | the NMDA receptors     | RIGHT | ''",
                "lipid raft          | lipidraft              | RIGHT | ''",
                "anti-depressant     | antidepressants        | RIGHT | ''",

                // Another name of the same term is right, though the bank does not list it.
                "NMDA receptor       | NMDAR                  | RIGHT | ''",
                "BDNF                | brain derived neurotrophic factor | RIGHT | ''",
                "esketamine          | Spravato               | RIGHT | ''",
                "5-HT                | serotonin              | RIGHT | ''",

                // A slip of the finger is close, and the right spelling is told.
                "hippocampus         | hipocampus             | CLOSE | it is \"hippocampus\"",
                "hippocampus         | hippocapmus            | CLOSE | it is \"hippocampus\"",
                "hippocampus         | hypocampus             | CLOSE | it is \"hippocampus\"",
                "serotonin           | seratonine             | CLOSE | it is \"serotonin\"",
                "reuptake            | reuptakr               | CLOSE | it is \"reuptake\"",
                "5-HT                | seratonin              | CLOSE | it is \"serotonin\"",
                "spinal cord         | spinal chord           | CLOSE | it is \"spinal cord\"",
                "spinal cord         | spianl cord            | CLOSE | it is \"spinal cord\"",
                "substance P         | substanse P            | CLOSE | it is \"substance P\"",
                "NMDA receptor       | NMDA recptor           | CLOSE | it is \"NMDA receptor\"",
                "excitatory neuron   | exitatory neuron       | CLOSE | it is \"excitatory neuron\"",
                "addiction           | adiction               | CLOSE | it is \"addiction\"",
                "relapse             | relaps                 | CLOSE | it is \"relapse\"",
                "prefrontal cortex   | perfrontal cortex      | CLOSE | it is \"prefrontal cortex\"",
                "antidepressant      | anidepressant          | CLOSE | it is \"antidepressant\"",

                // More than a slip is wrong: one letter from five on, two from nine on.
                "hippocampus         | hipokampos             | WRONG | ''",
                "reuptake            | reuptaek               | CLOSE | it is \"reuptake\"",
                "reuptake            | rauptaka               | WRONG | ''",
                "glia                | glea                   | WRONG | ''",
                "axon                | axons                  | RIGHT | ''",
                "axon                | axone                  | WRONG | ''",
                "DNA                 | DMA                    | WRONG | ''",

                // Another term or alias is wrong, and is named.
                "ketamine            | esketamine             | WRONG | another term, esketamine: One mirror image of ketamine.",
                "esketamine          | ketamine               | WRONG | another term, ketamine: An anesthetic studied",
                "ketamine            | S-ketamine             | WRONG | name of another term, esketamine",
                "ketamine            | Spravato               | WRONG | name of another term, esketamine",
                "NMDA receptor       | AMPA receptor          | WRONG | another term, AMPA receptor",
                "NMDA                | AMPA                   | WRONG | ''",
                "mTOR                | mRNA                   | WRONG | another term, mRNA",
                "SSRI                | SNRI                   | WRONG | another term, SNRI",
                "excitatory neuron   | inhibitory neuron      | WRONG | another term, inhibitory neuron",
                "anesthetic          | analgesic              | WRONG | another term, analgesic",
                // Its related forms and its slips too.
                "mTOR                | 4E-BP2                 | WRONG | belongs to another term, 4E-BP",
                "mTOR                | SSR1                   | WRONG | slip (misprint in d1). It belongs to another term, SSRI",
                // So is a misspelling of it, or one that is as near to it as to the answer.
                "hippocampus         | seratonin              | WRONG | looks like another term, serotonin",
                "eketamine           | sketamine              | WRONG | another term, esketamine",
                "exketamine          | esketamin              | WRONG | looks like another term, esketamine",
                "anesthesic          | analgesik              | WRONG | looks like another term, analgesic",

                // A slip of the term itself is wrong and told what is right.
                "SSRI                | SSR1                   | WRONG | slip (misprint in d1). Right is \"SSRI\"",
                "BDNF                | neurotropic            | WRONG | slip (misprint in d1). Right is \"BDNF\"",

                // A related form of the term itself is close.
                "4E-BP               | 4E-BP1                 | CLOSE | related to \"4E-BP\", but not the same",
                "anesthetic          | dissociative anesthetic | CLOSE | related to \"anesthetic\", but not the same",
                "G protein           | Gsα                    | CLOSE | related to \"G protein\", but not the same",

                // Numbers must agree.
                "4E-BP1              | 4E-BP2                 | WRONG | 4E-BP",
                "interleukin-6       | interleukin-8          | WRONG | ''",
                "interleukin-6       | interleukin            | WRONG | ''",
                "interleukin-6       | interleukine-6         | CLOSE | it is \"interleukin-6\"",
                "5-HT2A receptor     | 5-HT2C receptor        | WRONG | ''",
                "ninety percent      | 90 percent             | WRONG | ''",
                "1994 study          | 1995 study             | WRONG | ''",

                // So must negations and opposites.
                "addictive           | nonaddictive           | WRONG | ''",
                "addictive           | non-addictive          | WRONG | ''",
                "reversible          | irreversible           | WRONG | ''",
                "stable              | unstable               | WRONG | ''",
                "competitive         | uncompetitive          | WRONG | ''",
                "active              | inactive               | WRONG | ''",
                "balance             | imbalance              | WRONG | ''",
                "symptomatic         | asymptomatic           | WRONG | ''",
                "aerobic             | anaerobic              | WRONG | ''",
                "inhibition          | disinhibition          | WRONG | ''",
                "sensitization       | desensitization        | WRONG | ''",
                "inflammatory        | anti-inflammatory      | WRONG | ''",
                "uptake              | reuptake               | WRONG | another term, reuptake",
                "hyperactive         | hypoactive             | WRONG | ''",
                "hypoalgesia         | hyperalgesia           | WRONG | ''",
                "inhibitory          | excitatory             | WRONG | ''",
                "NMDA antagonist     | NMDA agonist           | WRONG | ''",
                "partial agonist     | partial antagonist     | WRONG | ''",
                "presynaptic         | postsynaptic           | WRONG | ''",
                "intracellular       | intercellular          | WRONG | ''",
                "intracellular       | extracellular          | WRONG | ''",
                "upregulation        | downregulation         | WRONG | ''",
                "depolarization      | repolarization         | WRONG | ''",
                "endogenous          | exogenous              | WRONG | ''",
                "microglia           | macroglia              | WRONG | ''",
                "afferent            | efferent               | WRONG | ''",
                "central sensitization | central desensitization | WRONG | ''",
                "chronic symptomatic | chronicasymptomatic    | WRONG | ''",
                "depression          | no depression          | WRONG | ''",

                // And the letters of a pair in which one letter changes the meaning.
                "neurotrophic        | neurotropic            | WRONG | ''",
                "neurotrophic factor | neurotropic factor     | WRONG | ''",
                "hydrophilic         | hydrophobic            | WRONG | ''",
                "lactase             | lactose                | WRONG | ''",
                "nitrate             | nitrite                | WRONG | ''",
                "arketamine          | ketamine               | WRONG | another term, ketamine",

                // In abbreviations, numerals and names of one letter every letter counts.
                "mAChR               | nAChR                  | WRONG | ''",
                "IV infusion         | IM infusion            | WRONG | ''",
                "type I neuron       | type II neuron         | WRONG | ''",
                "substance P         | substance K            | WRONG | ''",
                "vitamin D           | vitamine D             | CLOSE | it is \"vitamin D\"",
                "vitamin D           | vitamin C              | WRONG | ''",
                "beta receptor       | zeta receptor          | WRONG | ''",
                "cyclic AMP          | cyclic GMP             | WRONG | ''",

                // Nothing, and anything.
                "hippocampus         | ''                     | WRONG | ''",
                "hippocampus         | ?!                     | WRONG | ''",
                "hippocampus         | I do not know          | WRONG | ''",
                "hippocampus         | hippocampus or amygdala | WRONG | ''"
            })
    void worth(String answer, String typed, Mark mark, String why) {
        Part part = part(Asked.typed(answer), typed);
        assertThat(part.mark()).as(part.why()).isEqualTo(mark);
        assertThat(part.why()).contains(why);
        if (why.isEmpty() && mark == RIGHT) {
            assertThat(part.why()).isEmpty();
        }
        assertThat(part.key()).isEqualTo(answer);
        assertThat(part.given()).isEqualTo(typed);
    }

    @Test
    void aNearMissHasItsOwnFeedbackEvenIfItIsTheNameOfATerm() {
        ShortAnswer question = withNearMiss("NMDA receptor", "AMPA receptor", "That one is fast.");
        assertThat(part(question, "ampa receptors").why()).isEqualTo("That one is fast.");
        assertThat(part(question, "ampa receptors").mark()).isEqualTo(WRONG);
        assertThat(part(question, "AMPAR").why()).contains("AMPA receptor: The receptor behind");
    }

    @Test
    void aNearMissHasItsFeedbackAlsoWhenItIsMisspelt() {
        ShortAnswer question = withNearMiss("hippocampus", "hypothalamus", "That one keeps the balance.");
        assertThat(part(question, "hypothalmus").why()).isEqualTo("That one keeps the balance.");
        assertThat(part(question, "hypothalmus").mark()).isEqualTo(WRONG);
        assertThat(part(question, "hipocampus").mark()).isEqualTo(CLOSE);
    }

    @Test
    void whatIsAsNearToANearMissAsToTheAnswerIsNotClose() {
        ShortAnswer question = withNearMiss("inhibitory", "inhibitor", "The cell needs the adjective.");
        assertThat(part(question, "inhibitorr").mark()).isEqualTo(WRONG);
        assertThat(part(question, "inhibittory").mark()).isEqualTo(CLOSE);
    }

    @Test
    void anotherTermAsNearAsTheAnswerIsSeenBehindAFormOfTheTermAskedFor() {
        Glossary glossary = Terms.glossary(
                Terms.term("alphacell", "One.").with(List.of(), List.of("alphacelx")),
                Terms.term("other", "Two.").with(List.of(), List.of("alphacelt")));
        Question question = Asked.typed("alphacell");
        assertThat(question.grade(Answer.Typed.of("alphacelk"), glossary).outcome())
                .isEqualTo(WRONG);
        assertThat(question.grade(Answer.Typed.of("alphaecll"), glossary).outcome())
                .isEqualTo(CLOSE);
    }

    @Test
    void anAcceptedAnswerIsRightEvenIfItIsTheNameOfAnotherTerm() {
        assertThat(part(Asked.typed("mood", "serotonin"), "5-HT").mark()).isEqualTo(RIGHT);
        assertThat(part(Asked.typed("4E-BP1"), "4E-BP").why()).contains("another term, 4E-BP");
    }

    @ParameterizedTest(name = "\"{0}\" where the form is the point: {1}, \"{2}\"")
    @CsvSource(
            delimiter = '|',
            value = {
                "NMDA receptor                 | RIGHT | ''",
                "nmda-receptor                 | RIGHT | ''",
                "NMDA receptors                | WRONG | The exact form matters here: \"NMDA receptor\"",
                "NMDA recptor                  | WRONG | ''",
                "NMDAR                         | WRONG | The exact form matters here: \"NMDA receptor\"",
                "AMPA receptor                 | WRONG | another term, AMPA receptor"
            })
    void strictForm(String typed, Mark mark, String why) {
        ShortAnswer strict = new ShortAnswer(Asked.item("Spell it."), List.of("NMDA receptor"), List.of(), true);
        assertThat(part(strict, typed).mark()).isEqualTo(mark);
        assertThat(part(strict, typed).why()).contains(why);
    }

    @Test
    void aNameThatTheQuestionGivesIsNoAnswerToIt() {
        ShortAnswer question = new ShortAnswer(
                Asked.item("What does BDNF stand for?"),
                List.of("brain-derived neurotrophic factor"),
                List.of(),
                false);
        assertThat(part(question, "bdnf").mark()).isEqualTo(WRONG);
        assertThat(part(question, "bdnf").why()).contains("asks for another");
        assertThat(part(question, "brain derived neurotrophic factors").mark()).isEqualTo(RIGHT);
    }

    @Test
    void withoutAGlossaryThereAreStillSlipsAndOpposites() {
        ShortAnswer question = Asked.typed("ketamine");
        assertThat(question.grade(Answer.Typed.of("ketamin"), Glossary.empty()).outcome())
                .isEqualTo(CLOSE);
        assertThat(question.grade(Answer.Typed.of("esketamine"), Glossary.empty())
                        .outcome())
                .isEqualTo(WRONG);
        assertThat(question.grade(Answer.Typed.of("S-ketamine"), Glossary.empty())
                        .outcome())
                .isEqualTo(WRONG);
    }

    @Test
    void theOutcomeFollowsTheMark() {
        ShortAnswer question = Asked.typed("hippocampus");
        for (String typed : Arrays.asList("hippocampus", "hipocampus", "amygdala", "")) {
            Verdict verdict = question.grade(Answer.Typed.of(typed), GLOSSARY);
            assertThat(verdict.outcome()).isEqualTo(verdict.parts().get(0).mark());
        }
    }

    @Test
    void noAnswerIsWrongAndShowsTheKey() {
        Part part = Asked.typed("hippocampus")
                .grade(new Answer.Pass(), GLOSSARY)
                .parts()
                .get(0);
        assertThat(part).isEqualTo(new Part("Your answer", WRONG, false, "", "hippocampus", ""));
    }

    private static ShortAnswer withNearMiss(String answer, String miss, String feedback) {
        return new ShortAnswer(
                Asked.item("Which word is meant?"),
                List.of(answer),
                List.of(new NearMiss(List.of(miss), feedback)),
                false);
    }

    private static Part part(Question question, String typed) {
        return question.grade(Answer.Typed.of(typed), GLOSSARY).parts().get(0);
    }
}
