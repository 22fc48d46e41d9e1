/** QR codes as text: the only home of the library that makes them. */
@NullMarked
package io.github.quizraft.qr;

import org.jspecify.annotations.NullMarked;
