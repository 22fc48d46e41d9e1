/** The rules, a class for each; {@link io.github.quizraft.check.rule.AllRules} lists them. */
@NullMarked
package io.github.quizraft.check.rule;

import org.jspecify.annotations.NullMarked;
