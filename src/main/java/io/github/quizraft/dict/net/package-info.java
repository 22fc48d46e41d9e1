/** DICT over TCP: one thread, any number of clients, none of which can hold the others up. */
@NullMarked
package io.github.quizraft.dict.net;

import org.jspecify.annotations.NullMarked;
