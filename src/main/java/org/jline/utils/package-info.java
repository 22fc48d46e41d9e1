/** What takes the place of a class of JLine. */
@org.jspecify.annotations.NullMarked
package org.jline.utils;
