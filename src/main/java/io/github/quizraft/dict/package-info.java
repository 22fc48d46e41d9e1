/** The dictionary server protocol DICT (RFC 2229): what is answered to what is asked, without sockets. */
@NullMarked
package io.github.quizraft.dict;

import org.jspecify.annotations.NullMarked;
