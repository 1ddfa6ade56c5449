/// The sentences: everything that the program says, on its screens and on the command line alike.
@NullMarked
package org.yearbookgame.text;

import org.jspecify.annotations.NullMarked;
