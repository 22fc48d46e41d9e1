/** How much study leads how far: a learner's habits, simulated study, and the plan towards an exam. Pure arithmetic. */
@NullMarked
package io.github.quizraft.plan;

import org.jspecify.annotations.NullMarked;
