/** What the answers of a group say of its questions: item analysis, pure computation over who answered what. */
@NullMarked
package io.github.quizraft.items;

import org.jspecify.annotations.NullMarked;
