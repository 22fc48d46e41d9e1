/** What takes the place of a class of the SQLite driver. */
@org.jspecify.annotations.NullMarked
package org.sqlite.date;
