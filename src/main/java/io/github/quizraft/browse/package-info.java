/** What there is to browse: cards and glossary entries, searched, sorted and looked at, with no screen in sight. */
@NullMarked
package io.github.quizraft.browse;

import org.jspecify.annotations.NullMarked;
