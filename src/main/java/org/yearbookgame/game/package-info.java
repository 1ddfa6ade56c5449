/// The game: rounds, the moves that only they can mint, and what follows from them. Pure values; no
/// clock, no file, and randomness only as a parameter.
@NullMarked
package org.yearbookgame.game;

import org.jspecify.annotations.NullMarked;
