package io.github.quizraft.check.rule;

import io.github.quizraft.check.Rule;
import java.util.List;

/** The rules there are. */
public final class AllRules {
    private AllRules() {}

    /** In the order of their ids. */
    public static List<Rule> list() {
        return List.of(
                new L01Schema(),
                new L02DuplicateId(),
                new L03UnknownRef(),
                new L04MissingLocator(),
                new L05LocatorMismatch(),
                new L06ThinExplanation(),
                new L07MissingFeedback(),
                new L08EmptyFeedback(),
                new L09KeyCount(),
                new L10OptionDuplicate(),
                new L11DistractorIsAnswer(),
                new L12ForbiddenOption(),
                new L13PositionWord(),
                new L14ShuffleUnsafe(),
                new L15NegativeStem(),
                new L16Absolutes(),
                new L17LongestKey(),
                new L18ShortestKey(),
                new L19PositionBias(),
                new L20VerdictBalance(),
                new L21VerdictReasonLeak(),
                new L22Clang(),
                new L23GrammarCue(),
                new L24DuplicateStem(),
                new L25TwinItem(),
                new L26LeansOnContext(),
                new L27ClozeGiveaway(),
                new L28ClozeShape(),
                new L29AnswerVariants(),
                new L30SlipHandled(),
                new L31NumericShape(),
                new L32MatchingShape(),
                new L33OrderingShape(),
                new L34Unattributed(),
                new L35MissingCheckNote(),
                new L36FalseAsTrue(),
                new L37StrayFigure(),
                new L38StrayReference(),
                new L39ClaimUnreached(),
                new L40TermThin(),
                new L41ConflictUnreached(),
                new L42Quota(),
                new L43Spread(),
                new L44DocumentShare(),
                new L45CopiedWords(),
                new L46Length(),
                new L47Characters(),
                new L48Advice(),
                new L49DistractorOrigin(),
                new L50MixedUpDrugs());
    }
}
