/// Which picture is of whom, by the names of the files alone.
@NullMarked
package org.yearbookgame.prepare.matching;

import org.jspecify.annotations.NullMarked;
