package io.github.quizraft.tui;

import io.github.quizraft.study.BankStatus;
import java.util.List;

/**
 * What the home screen shows. It needs no content, so that the screen can be there before the content is read.
 *
 * @param statuses how the learner stands with each bank
 * @param newLeft how many new cards are left for today
 * @param problems how many things in the content are wrong
 * @param keys that the learner has chosen
 * @param saved whether answers are kept
 */
record Today(List<BankStatus> statuses, int newLeft, int problems, KeyMap keys, boolean saved) {}
